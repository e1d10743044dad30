-- What people have begun to write. Sealed by a key that only the writer's browser holds; the id is
-- made from that key and leads back to nothing. No row-level security: there is nothing to see.

create table draft (
    draft_id text primary key check (draft_id ~ '^[0-9a-f]{64}$'),
    content bytea not null,
    expires_at timestamptz not null
);
create index draft_by_expiry on draft (expires_at);

create table draft_paper (
    draft_id text not null,
    paper_id uuid not null,
    content bytea not null,
    primary key (draft_id, paper_id)
);

-- Imports as they run: numbers, and where each bad line is wrong; never what a line says.
create table import_run (
    run_id text primary key,
    by_staff text not null,
    file_name text not null,
    dry_run boolean not null,
    state text not null check (state in ('RUNNING', 'STOPPED', 'DONE', 'FAILED')),
    stop_asked boolean not null,
    percent integer not null check (percent between 0 and 100),
    report text,
    updated_at timestamptz not null
);
create index import_run_by_staff on import_run (by_staff, updated_at desc);
