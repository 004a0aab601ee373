-- a queue from its oldest task on, and its counts from the index alone
create index open_task_queue on open_task (offered_to, created, task_id)
	include (element, definition_id, assignee) where not suspended;
create index open_task_assignee on open_task (assignee, created, task_id) where assignee is not null and not suspended;
-- rows come and go all day long
alter table open_task set (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
