-- A member of staff's own cases and those that wait, each in the order in which they are read, so
-- that a page and a count stop where they may.

drop index petition_by_lead;
drop index petition_by_handler;
create index petition_open_by_lead on petition (lead, next_due, petition_id)
    where lead is not null and status not in ('DECLINED', 'WITHDRAWN', 'CLOSED');
create index petition_open_by_handler on petition (handler, next_due, petition_id)
    where handler is not null and status not in ('DECLINED', 'WITHDRAWN', 'CLOSED');
create index petition_waiting_by_office on petition (office_id, next_due, petition_id)
    where status in ('RECEIVED', 'TRANSFERRED', 'ASSIGNED');
