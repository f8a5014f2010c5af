-- How long deletion waits after it failed is known to its lane.
alter table retention_runs drop column failed_at;
