-- The codes of agents and guardians, one for a mandate. Kept as a receipt's code is: as a keyed hash
-- that says nothing without the key. A code opens its own row, and by it the one petition; there is
-- no index by code and nothing that ties the codes of two petitions together. When the mandate ends,
-- the row goes with it.

create table speaker_code (
    petition_id uuid not null,
    entry integer not null check (entry > 0),
    code_hash text not null check (length(code_hash) = 64),
    until date,
    primary key (petition_id, entry)
);

alter table speaker_code enable row level security;
alter table speaker_code force row level security;
create policy speaker_code_in_sight on speaker_code
    using (
        petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid
        or code_hash = nullif(current_setting('huiyin.receipt', true), ''));
revoke update, truncate on speaker_code from ${app};
