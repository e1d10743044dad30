-- Papers that the scanner had not looked at when they came, and what it said later. A paper without
-- a line here was clean, or came where no scanner is set up. One line for each state it came to.

create table document_hold (
    petition_id uuid not null,
    document_id uuid not null,
    state text not null check (state in ('HELD', 'OPEN', 'HARMFUL')),
    primary key (petition_id, document_id, state)
);

alter table document_hold enable row level security;
alter table document_hold force row level security;
create policy document_hold_of_petition on document_hold
    using (petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid);

-- Only added to.
revoke update, delete, truncate on document_hold from ${app};
