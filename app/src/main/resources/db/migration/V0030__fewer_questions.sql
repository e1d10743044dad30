-- Questions that were two, because a setting stood between them. Both functions look with the eyes of whoever calls them, and
-- what they open is open until the transaction ends. SET LOCAL and not set_config, as everywhere: it reaches a whole cluster.

-- Opens a petition that the transaction may see: its row comes first, then its entries, oldest first, and the words they
-- carry. What may not be seen stays shut and gives nothing.
create function enter(entered uuid) returns table (
        petition_row petition,
        sequence integer, type text, format smallint, recorded_at timestamptz, payload text, previous bytea, hash bytea,
        digest text, field text, ciphertext bytea)
    language plpgsql as $$
#variable_conflict use_column
begin
    return query
        select petition, null::integer, null::text, null::smallint, null::timestamptz, null::text, null::bytea, null::bytea,
            null::text, null::text, null::bytea
        from petition where petition_id = entered;
    if not found then
        return;
    end if;
    execute format('set local huiyin.petition = %L', entered);
    return query
        select null::petition, sequence, type, format, recorded_at, payload, previous, hash,
            null::text, null::text, null::bytea
        from event where petition_id = entered
        union all
        select null::petition, null::integer, null::text, null::smallint, null::timestamptz, null::text, null::bytea, null::bytea,
            digest, field, ciphertext
        from words where petition_id = entered
        order by sequence;
end
$$;
revoke execute on function enter(uuid) from public;
grant execute on function enter(uuid) to ${app};

-- Whose a token is, while it holds. It opens the one row whose key its caller brings.
create function bearer(token_key text, today date, now_at timestamptz) returns table (
        office_id uuid, staff_id uuid, public_id text, name text, roles text, active boolean,
        scopes text[], acts text[], last_used_at timestamptz, covered text[])
    language plpgsql as $$
#variable_conflict use_column
begin
    execute format('set local huiyin.sign_in = %L', token_key);
    return query
        select office_id, staff_id, public_id, name, array_to_string(roles, ','), active, scopes, acts, last_used_at,
            array(select absent.public_id || ' ' || array_to_string(absent.roles, ' ')
                from absence join staff absent
                    on absent.office_id = absence.absent_office_id
                        and absent.staff_id = absence.absent_id
                where absence.office_id = staff.office_id and absence.cover_id = staff.staff_id
                    and ended_at is null and today between first_day and last_day and absent.active
                order by absent.public_id)
        from credential join staff using (office_id, staff_id)
        where credential_key = token_key and credential.kind = 'TOKEN'
            and used_at is null
            and (expires_at is null or expires_at > now_at);
end
$$;
revoke execute on function bearer(text, date, timestamptz) from public;
grant execute on function bearer(text, date, timestamptz) to ${app};
