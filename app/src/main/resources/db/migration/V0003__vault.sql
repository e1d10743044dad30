-- What people wrote and who they are, encrypted under the key of their petition. Each table has one
-- policy with one arm: the petition the transaction entered. No statement reads two petitions.

create table words (
    petition_id uuid not null,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    field text not null,
    ciphertext bytea not null,
    primary key (petition_id, digest)
);

create table persons (
    petition_id uuid not null,
    person_id uuid not null,
    role text not null
        check (role in ('PRINCIPAL', 'REPRESENTATIVE', 'AGENT', 'GUARDIAN', 'MEMBER')),
    sealed bytea not null,
    primary key (petition_id, person_id)
);

create table disclosures (
    petition_id uuid not null,
    disclosure_id uuid not null,
    staff text not null,
    office text not null,
    purpose text not null,
    reason bytea not null,
    at timestamptz not null,
    primary key (petition_id, disclosure_id)
);

-- Which master key this database was filled with, so that it is never started with another.
create table master_key (
    one boolean primary key default true check (one),
    fingerprint text not null
);

alter table words enable row level security;
alter table words force row level security;
create policy words_of_petition on words
    using (petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid);

alter table persons enable row level security;
alter table persons force row level security;
create policy persons_of_petition on persons
    using (petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid);

alter table disclosures enable row level security;
alter table disclosures force row level security;
create policy disclosures_of_petition on disclosures
    using (petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid);

-- Only added to.
revoke update, delete, truncate on words, persons, disclosures, master_key from ${app};
