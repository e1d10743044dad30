-- What the clock watch needs: the day on which a petition must be looked at again, until when it was,
-- and the warnings that went out. Urgent matters are found without reading all.

alter table petition add column urgent boolean not null default false;
alter table petition add column watch_on date default current_date;
alter table petition alter column watch_on drop default;
alter table petition add column swept_on date not null default '0001-01-01';

create index petition_watched on petition (watch_on, petition_id) where watch_on is not null;
create index petition_urgent_by_office on petition (office_id, next_due, petition_id)
    where urgent and status not in ('DECLINED', 'WITHDRAWN', 'CLOSED');

create table clock_warning (
    petition_id uuid not null,
    clock text not null,
    started_on date not null,
    last_day date not null,
    warned_on date not null,
    office_id uuid not null,
    primary key (petition_id, clock, started_on, last_day, office_id, warned_on)
);
alter table clock_warning enable row level security;
alter table clock_warning force row level security;
create policy clock_warning_of_petition on clock_warning
    using (petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid);
revoke update, delete, truncate on clock_warning from ${app};
