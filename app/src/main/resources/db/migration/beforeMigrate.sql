-- What the serving role may do with every table that a migration makes; runs before each migration, as the owner.
revoke all on flyway_schema_history from ${app};
grant usage on schema public to ${app};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
