-- few tasks have such a day: those whose day has come are found without reading their whole queue
create index open_task_follow_up on open_task (follow_up) where follow_up is not null;
