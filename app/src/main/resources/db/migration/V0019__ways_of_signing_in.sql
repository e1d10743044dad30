-- Ways of signing in beside the password. As of credential, a transaction sees the rows whose keys it
-- brings; every key is a SHA-256.

-- One-time codes by time. The secret is sealed under the master key; a step that was used is over, and
-- so is a recovery code, of which only hashes are kept.
create table second_step (
    owner_key text primary key,
    secret bytea not null,
    confirmed_at timestamptz,
    last_step bigint not null,
    recovery text[] not null
);
alter table second_step enable row level security;
alter table second_step force row level security;
create policy second_step_by_key on second_step
    using (owner_key = any (
        string_to_array(nullif(current_setting('huiyin.sign_in', true), ''), ',')));

-- Passkeys, found by their own id at sign-in and by their owner's key on the owner's page.
create table passkey (
    passkey_key text primary key,
    owner_key text not null,
    staff_id uuid not null,
    credential_id bytea not null,
    public_key bytea not null,
    attestation bytea not null,
    sign_count bigint not null,
    transports text[] not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    label text not null,
    made_at timestamptz not null,
    last_used_at timestamptz
);
create index passkey_by_owner on passkey (owner_key);
alter table passkey enable row level security;
alter table passkey force row level security;
create policy passkey_by_key on passkey
    using (passkey_key = any (
            string_to_array(nullif(current_setting('huiyin.sign_in', true), ''), ','))
        or owner_key = any (
            string_to_array(nullif(current_setting('huiyin.sign_in', true), ''), ',')));

-- Who somebody is at the single sign-on, as they linked it themselves.
create table sso_link (
    link_key text primary key,
    owner_key text not null,
    staff_id uuid not null,
    made_at timestamptz not null
);
create index sso_link_by_owner on sso_link (owner_key);
alter table sso_link enable row level security;
alter table sso_link force row level security;
create policy sso_link_by_key on sso_link
    using (link_key = any (
            string_to_array(nullif(current_setting('huiyin.sign_in', true), ''), ','))
        or owner_key = any (
            string_to_array(nullif(current_setting('huiyin.sign_in', true), ''), ',')));
