-- The scope of a transaction, sent with a question instead of before it.

-- Sets each named setting for the rest of the transaction. On a cluster only SET LOCAL reaches all machines, and it must be said as
-- text, read anew each time. Where there is one machine, set_config does the same.
create procedure scope(names text[], settings text[]) language plpgsql as $$
declare
    one_machine constant boolean := current_setting('citus.version', true) is null;
    said text;
begin
    for place in 1..cardinality(names) loop
        if one_machine then
            said := set_config('huiyin.' || names[place], settings[place], true);
        else
            execute format('set local huiyin.%I = %L', names[place], settings[place]);
        end if;
    end loop;
end
$$;
revoke execute on procedure scope(text[], text[]) from public;
grant execute on procedure scope(text[], text[]) to ${app};

-- Sets the scope, then opens a petition that the transaction may see: its row comes first, then its entries, oldest first, and the
-- words they carry. What may not be seen stays shut and gives nothing.
drop function enter(uuid);
create function enter(entered uuid, names text[], settings text[]) returns table (
        petition_row petition,
        sequence integer, type text, format smallint, recorded_at timestamptz, payload text, previous bytea, hash bytea,
        digest text, field text, ciphertext bytea)
    language plpgsql as $$
#variable_conflict use_column
begin
    call scope(names, settings);
    return query
        select petition, null::integer, null::text, null::smallint, null::timestamptz, null::text, null::bytea, null::bytea,
            null::text, null::text, null::bytea
        from petition where petition_id = entered;
    if not found then
        return;
    end if;
    call scope(array['petition'], array[entered::text]);
    return query
        select null::petition, sequence::integer, type, format, recorded_at, payload, previous, hash,
            null::text, null::text, null::bytea
        from event where petition_id = entered order by sequence;
    return query
        select null::petition, null::integer, null::text, null::smallint, null::timestamptz, null::text, null::bytea, null::bytea,
            digest::text, field, ciphertext
        from words where petition_id = entered;
end
$$;
revoke execute on function enter(uuid, text[], text[]) from public;
grant execute on function enter(uuid, text[], text[]) to ${app};
