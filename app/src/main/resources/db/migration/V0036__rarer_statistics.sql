-- While many file, a tenth of the database's work was to look through tables for statistics that no plan needs: what is found by its key
-- alone is found so whatever they say. Twice as many rows are soon enough. What is never compared with anything needs none at all.

alter table words set (autovacuum_analyze_scale_factor = 1, autovacuum_vacuum_insert_scale_factor = 1);
alter table event set (autovacuum_analyze_scale_factor = 1, autovacuum_vacuum_insert_scale_factor = 1);
alter table persons set (autovacuum_analyze_scale_factor = 1, autovacuum_vacuum_insert_scale_factor = 1);
alter table idempotency set (autovacuum_analyze_scale_factor = 1, autovacuum_vacuum_insert_scale_factor = 1);
alter table lost_code_key set (autovacuum_analyze_scale_factor = 1, autovacuum_vacuum_insert_scale_factor = 1);

-- Lists must soon know that a table has grown (V0010), but not at each twentieth.
alter table petition set (autovacuum_analyze_scale_factor = 0.2);
alter table petition
    alter number set statistics 0,
    alter receipt_hash set statistics 0,
    alter wrapped_key set statistics 0,
    alter title set statistics 0,
    alter readers set statistics 0,
    alter barred set statistics 0;
