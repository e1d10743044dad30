-- The letters that entries owe and what became of each: one row for an entry. Why a letter was refused
-- names characters of it, and is sealed like any other words.

create table letter (
    petition_id uuid not null,
    entry integer not null check (entry > 0),
    kind text not null,
    state text not null check (state in ('WAITING', 'MADE', 'REFUSED')),
    document_id uuid,
    reason text,
    what bytea,
    updated_at timestamptz not null,
    primary key (petition_id, entry),
    check ((state = 'MADE') = (document_id is not null)),
    check ((state = 'REFUSED') = (reason is not null and what is not null))
);

alter table letter enable row level security;
alter table letter force row level security;
create policy letter_of_petition on letter
    using (petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid);
revoke delete, truncate on letter from ${app};
