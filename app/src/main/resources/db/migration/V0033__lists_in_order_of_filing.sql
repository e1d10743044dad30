-- Of what is due on the same day, what was filed first comes first. It is also where the next filing stands in each index: beside the
-- one before it, on a page that is at hand, and not on any of all pages.

drop index petition_open_by_office, petition_open_by_due, petition_ended_by_office, petition_open_by_lead, petition_open_by_handler,
    petition_waiting_by_office, petition_urgent, petition_urgent_by_office, petition_owed_elsewhere, petition_open_sealed,
    petition_for_head_by_office, petition_in_appeal_by_office, petition_watched;
create index petition_open_by_office on petition (office_id, next_due, created_at, petition_id)
    where status not in ('DECLINED', 'WITHDRAWN', 'CLOSED');
create index petition_open_by_due on petition (next_due, created_at, petition_id)
    where status not in ('DECLINED', 'WITHDRAWN', 'CLOSED');
create index petition_ended_by_office on petition (office_id, next_due, created_at, petition_id)
    where status in ('DECLINED', 'WITHDRAWN', 'CLOSED');
create index petition_open_by_lead on petition (lead, next_due, created_at, petition_id)
    where lead is not null and status not in ('DECLINED', 'WITHDRAWN', 'CLOSED');
create index petition_open_by_handler on petition (handler, next_due, created_at, petition_id)
    where handler is not null and status not in ('DECLINED', 'WITHDRAWN', 'CLOSED');
create index petition_waiting_by_office on petition (office_id, next_due, created_at, petition_id)
    where status in ('RECEIVED', 'TRANSFERRED', 'ASSIGNED');
create index petition_urgent on petition (next_due, created_at, petition_id)
    where urgent and status not in ('DECLINED', 'WITHDRAWN', 'CLOSED');
create index petition_urgent_by_office on petition (office_id, next_due, created_at, petition_id)
    where urgent and status not in ('DECLINED', 'WITHDRAWN', 'CLOSED');
create index petition_owed_elsewhere on petition (next_due, created_at, petition_id) where owing is not null;
create index petition_open_sealed on petition (next_due, created_at, petition_id)
    where sealed and status not in ('DECLINED', 'WITHDRAWN', 'CLOSED');
create index petition_for_head_by_office on petition (office_id, next_due, created_at, petition_id)
    where for_head and status not in ('DECLINED', 'WITHDRAWN', 'CLOSED');
create index petition_in_appeal_by_office on petition (office_id, next_due, created_at, petition_id)
    where status in ('IN_REVIEW', 'IN_RE_REVIEW');
create index petition_watched on petition (watch_on, created_at, petition_id) where watch_on is not null;

-- No policy has a subquery: on a cluster none may. Whose eyes a transaction has is so read again for each row, from the second arm on.
drop policy petition_in_sight on petition;
create policy petition_in_sight on petition
    using (
        petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid
        or receipt_hash = nullif(current_setting('huiyin.receipt', true), '')
        or case when readers && nullif(current_setting('huiyin.me', true), '')::uuid[]
            then not barred && nullif(current_setting('huiyin.me', true), '')::uuid[]
            else false end)
    with check (petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid);

-- Whoever opened a petition may write by what it is found; only who brings that finds it.
drop policy lost_code_key_by_hash on lost_code_key;
create policy lost_code_key_by_hash on lost_code_key
    using (look_up = any (string_to_array(nullif(current_setting('huiyin.look_up', true), ''), ',')))
    with check (petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid);

-- Only SET LOCAL reaches all machines of a cluster, and it must be said as text, read anew each time. Where there is one machine,
-- set_config does the same.
create or replace procedure scope(names text[], settings text[]) language plpgsql as $$
declare
    said text;
begin
    for place in 1..cardinality(names) loop
        if current_setting('citus.version', true) is null then
            said := set_config('huiyin.' || names[place], settings[place], true);
        else
            execute format('set local huiyin.%I = %L', names[place], settings[place]);
        end if;
    end loop;
end
$$;
