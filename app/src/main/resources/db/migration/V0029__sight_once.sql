-- Whose eyes a transaction has is asked once for each statement (the subselects), not for each row. CASE, because the planner
-- takes an overlap of arrays to hold for one row in a hundred and then sorts what an index already has in order; of the rows
-- that a list looks at, nearly all are in sight. A row is written only by whoever opened that petition.

drop policy petition_in_sight on petition;
create policy petition_in_sight on petition
    using (
        petition_id = (select nullif(current_setting('huiyin.petition', true), '')::uuid)
        or receipt_hash = (select nullif(current_setting('huiyin.receipt', true), ''))
        or case when readers && (select nullif(current_setting('huiyin.me', true), '')::uuid[])
            then not barred && (select nullif(current_setting('huiyin.me', true), '')::uuid[])
            else false end)
    with check (petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid);
