-- What administrators wrote in place of the shipped templates of letters; no body: the shipped text
-- holds again. What was, stays.
create table letter_template (
    kind text not null,
    language text not null check (language in ('ZH', 'EN')),
    version integer not null check (version > 0),
    body text,
    made_at timestamptz not null,
    made_by text not null,
    primary key (kind, language, version)
);
revoke update, delete on letter_template from ${app};
