-- How many identities a member of staff opened on a day; not whose.
create table identity_openings (
    staff text not null,
    day date not null,
    opened integer not null check (opened > 0),
    primary key (staff, day)
);
revoke delete, truncate on identity_openings from ${app};

-- For a lost code: the keyed hash of petition, name and telephone together. The same person has another
-- one under each petition, so that no two rows show that they belong together. One arm: who brings the
-- exact hashes sees their rows; nobody can read what is there.
create table lost_code_key (
    petition_id uuid not null,
    look_up text not null check (look_up ~ '^[0-9a-f]{64}$'),
    primary key (petition_id, look_up)
);
alter table lost_code_key enable row level security;
alter table lost_code_key force row level security;
create policy lost_code_key_by_hash on lost_code_key
    using (look_up = any (
        string_to_array(nullif(current_setting('huiyin.look_up', true), ''), ',')));
revoke update, truncate on lost_code_key from ${app};

-- Who asked at a desk for a new code, for whom as a keyed hash only; gone when it was carried out. Seen
-- by the office, and by the program.
create table lost_code (
    office_id uuid not null,
    request_id text not null,
    office text not null,
    asked_by text not null,
    asked_at timestamptz not null,
    mark text not null check (mark ~ '^[0-9a-f]{64}$'),
    renewal_id uuid not null,
    confirmed_by text,
    confirmed_at timestamptz,
    told_at timestamptz,
    primary key (office_id, request_id),
    check (confirmed_by <> asked_by)
);
alter table lost_code enable row level security;
alter table lost_code force row level security;
create policy lost_code_of_office on lost_code
    using (nullif(current_setting('huiyin.me', true), '')::uuid[]
        && array[office_id, '00000000-0000-8000-8000-000000000001'::uuid]);
revoke truncate on lost_code from ${app};

-- Each asking for a new code, under the petition it was about: for the petitioner's eyes. Staff see nothing
-- of it, or they would learn by asking who petitions.
create table code_renewal (
    petition_id uuid not null,
    renewal_id uuid not null,
    office text not null,
    asked_by text not null,
    confirmed_by text not null,
    asked_at timestamptz not null,
    sent_at timestamptz,
    primary key (petition_id, renewal_id)
);
alter table code_renewal enable row level security;
alter table code_renewal force row level security;
create policy code_renewal_of_petition on code_renewal
    using (petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid);
revoke delete, truncate on code_renewal from ${app};

create or replace function erase_under(erased uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (
        select from petition p
        where p.petition_id = erased
            and length(p.wrapped_key) = 0 and length(p.title) = 0
    ) then
        raise exception 'the key of this petition is not destroyed';
    end if;
    delete from words where petition_id = erased;
    delete from persons where petition_id = erased;
    delete from disclosures where petition_id = erased;
    delete from document where petition_id = erased;
    delete from delivery where petition_id = erased;
    delete from letter where petition_id = erased;
    delete from code_renewal where petition_id = erased;
end
$$;
