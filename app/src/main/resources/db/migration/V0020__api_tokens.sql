-- What a token may be used for, until when, and when it last was. Its own key lets it in; its owner's
-- key shows the owner's tokens, so the policy knows two keys. Tokens from before may do everything.
alter table credential
    add column owner_key text,
    add column token_id text,
    add column label text,
    add column scopes text[],
    add column acts text[],
    add column made_at timestamptz,
    add column made_by text,
    add column last_used_at timestamptz;

-- The tokens from before get their owners' keys, which the owner of the tables alone can do.
alter table credential no force row level security;
update credential
    set owner_key = encode(sha256(convert_to('tokens:' || staff_id::text, 'UTF8')), 'hex'),
        token_id = replace(gen_random_uuid()::text, '-', ''), label = ''
    where kind = 'TOKEN';
alter table credential force row level security;

create index credential_by_owner on credential (owner_key) where owner_key is not null;
drop policy credential_by_key on credential;
create policy credential_by_key on credential
    using (credential_key = any (
            string_to_array(nullif(current_setting('huiyin.sign_in', true), ''), ','))
        or owner_key = any (
            string_to_array(nullif(current_setting('huiyin.sign_in', true), ''), ',')));
