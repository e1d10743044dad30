-- After a bulk load the planner must soon know that the table has grown, or a page of a worklist
-- sorts all of it.

alter table petition set (autovacuum_analyze_scale_factor = 0.05, autovacuum_analyze_threshold = 200);
