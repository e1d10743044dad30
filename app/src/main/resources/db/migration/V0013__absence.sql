-- Who covers for whom, and when. The row stands with the one who covers, because it is read with
-- each of their requests; the two may have come to one office by a merger.

create table absence (
    office_id uuid not null,
    absence_id text not null,
    cover_id uuid not null,
    absent_office_id uuid not null,
    absent_id uuid not null,
    first_day date not null,
    last_day date not null,
    entered_by text not null,
    entered_at timestamptz not null,
    ended_at timestamptz,
    primary key (office_id, absence_id),
    check (cover_id <> absent_id),
    check (first_day <= last_day)
);
create index absence_by_cover on absence (office_id, cover_id, last_day) where ended_at is null;
create index absence_by_absent on absence (absent_office_id, absent_id, last_day)
    where ended_at is null;

revoke delete on absence from ${app};
