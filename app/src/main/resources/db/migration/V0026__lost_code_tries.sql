-- How many requests for a lost code a member of staff tried to confirm on a day; not whose.
create table lost_code_tries (
    staff text not null,
    day date not null,
    tries integer not null check (tries > 0),
    primary key (staff, day)
);
revoke truncate on lost_code_tries from ${app};
