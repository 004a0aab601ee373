-- facts that came before their wait was entered
create table pending_fact (
	case_number varchar(64) not null,
	fact_name varchar(100) not null,
	acting varchar(254) not null,
	flags varchar(4000) not null,
	published_at timestamp with time zone not null,
	primary key (case_number, fact_name)
);

-- one row per case with a process, locked while a fact or a wait for one is handled
create table case_lock (
	case_number varchar(64) primary key
);

-- what has been written once into the engine's own tables
create table engine_seed (
	name varchar(50) primary key,
	version integer not null
);
insert into engine_seed (name, version) values ('tasklist', 0);

-- task lists and timers as they grow
create index idx_task_queue on ACT_RU_TASK (CREATE_TIME_, ID_);
create index idx_link_group on ACT_RU_IDENTITYLINK (GROUP_ID_, TYPE_, TASK_ID_);
create index idx_job_due on ACT_RU_JOB (DUEDATE_);
create index idx_instance_ended on ACT_HI_PROCINST (PROC_DEF_ID_, END_TIME_);
