-- tests of the ground have no engine; of its tables they need those that get an index
create table ACT_RU_TASK (ID_ varchar(64), CREATE_TIME_ timestamp);
create table ACT_RU_IDENTITYLINK (GROUP_ID_ varchar(64), TYPE_ varchar(64), TASK_ID_ varchar(64));
create table ACT_RU_JOB (DUEDATE_ timestamp);
create table ACT_HI_PROCINST (PROC_DEF_ID_ varchar(64), END_TIME_ timestamp);
