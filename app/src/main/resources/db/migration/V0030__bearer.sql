-- Whose a token is, while it holds: asked with every request to the API, in one question that is its own transaction. The
-- function looks with the eyes of whoever calls it, and opens the one row whose key they bring until that transaction ends.
create function bearer(token_key text, today date, now_at timestamptz) returns table (
        office_id uuid, staff_id uuid, public_id text, name text, roles text, active boolean,
        scopes text[], acts text[], last_used_at timestamptz, covered text[])
    language plpgsql set search_path = public, pg_temp as $$
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
