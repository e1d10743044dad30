-- What became of each notice: one row for an entry, a channel and whom it is for. The recipient is
-- the id of a person of this petition, or the code of an office; never a name or an address.

create table delivery (
    petition_id uuid not null,
    entry integer not null check (entry > 0),
    channel text not null check (channel in ('MAIL', 'SMS', 'WEBHOOK')),
    recipient text not null,
    state text not null check (state in ('WAITING', 'TAKEN', 'FAILED', 'DROPPED')),
    tries integer not null check (tries >= 0),
    updated_at timestamptz not null,
    primary key (petition_id, entry, channel, recipient)
);

alter table delivery enable row level security;
alter table delivery force row level security;
create policy delivery_of_petition on delivery
    using (petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid);
revoke delete, truncate on delivery from ${app};
