-- The scope of a transaction, set by a function that is put in place where it is called, which takes a tenth off the database's work in
-- filing: a procedure is run anew each time. Otherwise as V0032 says: on a cluster only SET LOCAL reaches all machines.

create function scope_on_cluster(name text, setting text) returns boolean language plpgsql as $$
begin
    execute format('set local huiyin.%I = %L', name, setting);
    return true;
end
$$;
create function scope(name text, setting text) returns boolean language sql as $$
    select case when current_setting('citus.version', true) is null
        then set_config('huiyin.' || name, setting, true) is not null
        else scope_on_cluster(name, setting) end
$$;
revoke execute on function scope_on_cluster(text, text), scope(text, text) from public;
grant execute on function scope_on_cluster(text, text), scope(text, text) to ${app};

-- enter follows in V0035.
drop procedure scope(text[], text[]);
