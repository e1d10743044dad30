-- One row a petition, its stream of events, and the keys under which filings may be repeated.

create table petition (
    petition_id uuid primary key,
    -- given
    number text not null check (number ~ '^[0-9]{12}$'),
    receipt_hash text not null check (receipt_hash ~ '^[0-9a-f]{64}$'),
    receipt_kind text not null check (receipt_kind in ('OWN', 'DESK')),
    wrapped_key bytea not null,
    title bytea not null,
    imported boolean not null,
    created_at timestamptz not null,
    -- derived from the events
    version integer not null,
    status text not null,
    office_id uuid not null,
    lead text,
    handler text,
    next_clock text,
    next_due date,
    readers uuid[] not null,
    barred uuid[] not null
);
-- Worklists read these in order and stop at the end of a page.
create index petition_open_by_office on petition (office_id, next_due, petition_id)
    where status not in ('DECLINED', 'WITHDRAWN', 'CLOSED');
create index petition_open_by_due on petition (next_due, petition_id)
    where status not in ('DECLINED', 'WITHDRAWN', 'CLOSED');
create index petition_ended_by_office on petition (office_id, next_due, petition_id)
    where status in ('DECLINED', 'WITHDRAWN', 'CLOSED');
create index petition_by_lead on petition (lead) where lead is not null;
create index petition_by_handler on petition (handler) where handler is not null;

alter table petition enable row level security;
alter table petition force row level security;
create policy petition_in_sight on petition
    using (
        petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid
        or receipt_hash = nullif(current_setting('huiyin.receipt', true), '')
        or (readers && nullif(current_setting('huiyin.me', true), '')::uuid[]
            and not barred && nullif(current_setting('huiyin.me', true), '')::uuid[]));
revoke delete, truncate on petition from ${app};

-- The payload is the very text that was hashed.
create table event (
    petition_id uuid not null,
    sequence integer not null check (sequence > 0),
    type text not null,
    format smallint not null,
    recorded_at timestamptz not null,
    payload text not null,
    previous bytea not null,
    hash bytea not null,
    primary key (petition_id, sequence)
);
alter table event enable row level security;
alter table event force row level security;
create policy event_of_petition on event
    using (petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid);
revoke update, delete, truncate on event from ${app};

-- Last days that moved when a calendar of holidays was published.
create table clock_moved (
    petition_id uuid not null,
    moved_on date not null,
    clock text not null,
    from_day date not null,
    to_day date not null,
    primary key (petition_id, moved_on, clock)
);
alter table clock_moved enable row level security;
alter table clock_moved force row level security;
create policy clock_moved_of_petition on clock_moved
    using (petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid);
revoke update, delete, truncate on clock_moved from ${app};

-- Which filing a key was used for. Keyed hashes only; no row tells anything without the key.
create table idempotency (
    key_hash text primary key check (key_hash ~ '^[0-9a-f]{64}$'),
    body_hash text not null check (body_hash ~ '^[0-9a-f]{64}$'),
    number text not null,
    attempt integer not null
);
revoke update, delete, truncate on idempotency from ${app};
