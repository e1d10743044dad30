-- The scope of a transaction, sent with a question instead of before it. SET LOCAL and not set_config, as everywhere: it reaches
-- a whole cluster.

-- Sets each named setting for the rest of the transaction.
create procedure scope(names text[], settings text[]) language plpgsql as $$
declare
    commands text := '';
begin
    for place in 1..cardinality(names) loop
        commands := commands || format('set local huiyin.%I = %L;', names[place], settings[place]);
    end loop;
    execute commands;
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
    execute format('set local huiyin.petition = %L', entered);
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
