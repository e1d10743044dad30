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
