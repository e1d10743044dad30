-- What this database was set up as, and the day's secret of the limits.
create table installation (
    key text primary key,
    value text not null
);

-- Wrong tries of passwords and receipt codes, counted under keyed hashes (Bucket4j's own layout).
create table tries (
    id bigint primary key,
    state bytea
);

-- Sessions (Spring Session's own layout). They hold opaque ids only, nobody's name.
create table spring_session (
    primary_id char(36) primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);

create unique index spring_session_by_session_id on spring_session (session_id);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
