-- open tasks as lists show them, one row for each group a task is offered to; kept by the transaction that changes a
-- task, compared with the engine's own tables at each start and every night; times are the engine's, without a zone
create table open_task (
	task_id varchar(64) not null,
	place int not null,
	case_number varchar(255) not null,
	element varchar(255) not null,
	definition_id varchar(64) not null,
	name varchar(255),
	offered_to varchar(255),
	assignee varchar(255),
	created timestamp not null,
	due timestamp,
	suspended boolean not null,
	stage varchar(255),
	customer_id bigint,
	device varchar(255),
	primary key (task_id, place)
);
create index open_task_case on open_task (case_number, created, task_id);
insert into engine_seed (name, version) values ('board', 0);
