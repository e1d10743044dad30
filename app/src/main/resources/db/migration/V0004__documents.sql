-- The papers of a petition; their content lies encrypted in files. One policy with one arm: the
-- petition the transaction entered.

create table document (
    petition_id uuid not null,
    document_id uuid not null,
    public_id text not null,
    name bytea not null,
    type text not null,
    size bigint not null check (size > 0),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    kind text not null,
    by_staff text,
    at timestamptz not null,
    primary key (petition_id, document_id),
    unique (petition_id, public_id)
);

alter table document enable row level security;
alter table document force row level security;
create policy document_of_petition on document
    using (petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid);

-- Only added to.
revoke update, delete, truncate on document from ${app};
