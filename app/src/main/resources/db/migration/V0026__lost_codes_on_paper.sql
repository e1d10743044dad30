-- How many requests for a lost code a member of staff tried to confirm on a day; not whose.
create table lost_code_tries (
    staff text not null,
    day date not null,
    tries integer not null check (tries > 0),
    primary key (staff, day)
);
revoke truncate on lost_code_tries from ${app};

-- Whoever left no contact asks by a signed paper: for a petition's number, as a keyed hash too, and gets the
-- new code on a slip, which is printed once, whether there is such a petition or not.
alter table lost_code add column number_mark text check (number_mark ~ '^[0-9a-f]{64}$');
alter table lost_code add column printed_at timestamptz;
