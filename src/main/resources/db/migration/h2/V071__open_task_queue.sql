create index open_task_queue on open_task (offered_to, created, task_id);
create index open_task_assignee on open_task (assignee, created, task_id);
