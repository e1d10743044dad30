-- Offices, staff, who answers for what, calendars. Public facts: no row-level security, but for
-- credentials, of which a transaction sees the rows whose keys it brings.

create table office (
    office_id uuid primary key,
    code text not null unique,
    kind text not null
);

-- What an office was, and when. The last entry is what holds; an entry with a successor ends it.
create table office_history (
    office_id uuid not null,
    entry integer not null,
    valid_from date not null,
    name text not null,
    name_en text,
    above_id uuid,
    open boolean not null,
    profile text,
    successor_id uuid,
    primary key (office_id, entry)
);

create table staff (
    office_id uuid not null,
    staff_id uuid not null,
    public_id text not null,
    name text not null,
    roles text[] not null,
    active boolean not null,
    primary key (office_id, staff_id)
);
create index staff_by_public_id on staff (public_id);

-- Keys are SHA-256, of a login name, of an account's id, of a token, of an invitation's code.
create table credential (
    credential_key text primary key,
    kind text not null check (kind in ('LOGIN', 'ACCOUNT', 'TOKEN', 'INVITATION')),
    office_id uuid,
    staff_id uuid,
    password_hash text,
    expires_at timestamptz,
    used_at timestamptz
);
alter table credential enable row level security;
alter table credential force row level security;
create policy credential_by_key on credential
    using (credential_key = any (
        string_to_array(nullif(current_setting('huiyin.sign_in', true), ''), ',')));

create table competence (
    competence_id uuid primary key,
    category text not null,
    area_id uuid not null,
    lead_id uuid not null,
    assisting_ids uuid[] not null,
    reason text not null,
    valid_from date not null,
    recorded_at timestamptz not null
);

create table calendar (
    year integer not null,
    version integer not null,
    off_days date[] not null,
    work_days date[] not null,
    published_at timestamptz not null,
    primary key (year, version)
);

-- What one person proposes and another decides.
create table proposal (
    proposal_id text primary key,
    register text not null check (register in ('COMPETENCE', 'CALENDAR')),
    body text not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    outcome text check (outcome in ('APPROVED', 'REJECTED')),
    check (decided_by <> proposed_by)
);
create index proposal_by_time on proposal (register, proposed_at);

-- One row a register: programs watch it to know that their copy in memory is old, and writers take
-- its lock, so that changes of one register follow each other.
create table register_version (
    register text primary key,
    version bigint not null
);
insert into register_version (register, version)
values ('OFFICE', 0), ('STAFF', 0), ('COMPETENCE', 0), ('CALENDAR', 0);

create table register_setting (
    name text primary key,
    value text not null
);

-- Who changed which register, append only.
create table register_change (
    change_id uuid primary key,
    changed_at timestamptz not null,
    who text not null,
    register text not null,
    change text not null,
    subject text not null,
    detail text not null
);
create index register_change_by_time on register_change (changed_at desc);

-- What was, stays.
revoke update, delete on office, office_history, competence, calendar, register_change from ${app};
revoke delete on staff, credential, proposal, register_version, register_setting from ${app};
