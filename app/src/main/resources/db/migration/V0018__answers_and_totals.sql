-- Answers to each of several petitioners. Whom no notice reaches is written to by the office: one row
-- for each letter, by the number it bears among those of its entry, and what proves that it left.

alter table delivery drop constraint delivery_channel_check;
alter table delivery add constraint delivery_channels
    check (channel in ('MAIL', 'SMS', 'WEBHOOK', 'PAPER'));
alter table delivery add column copy integer;
alter table delivery add column proof bytea;
alter table delivery add constraint delivery_on_paper
    check ((channel = 'PAPER') = (copy is not null) and (proof is null or copy is not null));

-- What petitioners think of the answers of an office: marks only, never words, never by person or by
-- handler. Read as totals by the offices in "readers": the one that answered, and those above it.
create table rating (
    petition_id uuid not null,
    answer integer not null check (answer > 0),
    office_id uuid not null,
    served_on date not null,
    manner smallint not null check (manner between 1 and 5),
    result smallint not null check (result between 1 and 5),
    readers uuid[] not null,
    barred uuid[] not null,
    primary key (petition_id, answer)
);
create index rating_by_day on rating (served_on);

alter table rating enable row level security;
alter table rating force row level security;
create policy rating_in_sight on rating
    using (
        petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid
        or (readers && nullif(current_setting('huiyin.me', true), '')::uuid[]
            and not barred && nullif(current_setting('huiyin.me', true), '')::uuid[]));

-- Offices that were told of an urgent matter find it among the urgent ones too.
create index petition_urgent on petition (next_due, petition_id)
    where urgent and status not in ('DECLINED', 'WITHDRAWN', 'CLOSED');
