-- What offices beside the one at work owe on a case, what supervision follows, and which cases are
-- sealed. A claim just filed has nothing of it: null costs a bit, and none of the indexes takes it.

-- Offices that owe something on it without being the one before which it is.
alter table petition add column owing uuid[];
-- Who owes what is due next, where that is not the office before which it is.
alter table petition add column next_owed_by uuid;
-- The first day set for what supervision follows: written answers, promises, suggestions.
alter table petition add column followed date;
-- Something on it waits for the head of the office before which it is.
alter table petition add column for_head boolean not null default false;
-- A report of wrongdoing.
alter table petition add column sealed boolean not null default false;

create index petition_owed_elsewhere on petition (next_due, petition_id) where owing is not null;
create index petition_followed on petition (followed, petition_id) where followed is not null;
create index petition_open_sealed on petition (next_due, petition_id)
    where sealed and status not in ('DECLINED', 'WITHDRAWN', 'CLOSED');
create index petition_for_head_by_office on petition (office_id, next_due, petition_id)
    where for_head and status not in ('DECLINED', 'WITHDRAWN', 'CLOSED');
create index petition_in_appeal_by_office on petition (office_id, next_due, petition_id)
    where status in ('IN_REVIEW', 'IN_RE_REVIEW');

-- The clock watch looks at every row again, and so fills these. An update would see no row.
alter table petition alter column watch_on type date using current_date;
