-- what the engine remembers is asked for by case and by when it may go; each of these indexes was written to at every
-- step of every case and read by nobody (reports of other editions, tenants), and kept finished steps from being
-- updated where they lie
drop index if exists ACT_IDX_HI_ACT_INST_START_END;
drop index if exists ACT_IDX_HI_ACT_INST_END;
drop index if exists ACT_IDX_HI_ACT_INST_COMP;
drop index if exists ACT_IDX_HI_ACT_INST_STATS;
drop index if exists ACT_IDX_HI_ACT_INST_TENANT_ID;
drop index if exists ACT_IDX_HI_ACT_INST_PROC_DEF_KEY;
drop index if exists ACT_IDX_HI_AI_PDEFID_END_TIME;
drop index if exists ACT_IDX_HI_TASK_INST_TENANT_ID;
drop index if exists ACT_IDX_HI_TASK_INST_PROC_DEF_KEY;
drop index if exists ACT_IDX_HI_TASKINSTID_PROCINST;
drop index if exists ACT_IDX_HI_TASK_INST_START;
drop index if exists ACT_IDX_HI_TASK_INST_END;
drop index if exists ACT_IDX_HI_PRO_INST_TENANT_ID;
drop index if exists ACT_IDX_HI_PRO_RST_PRO_INST_ID;
drop index if exists ACT_IDX_HI_VAR_INST_TENANT_ID;
drop index if exists ACT_IDX_HI_VAR_INST_PROC_DEF_KEY;
drop index if exists ACT_IDX_HI_PROCVAR_NAME_TYPE;
drop index if exists ACT_IDX_HI_VARINST_NAME;
drop index if exists ACT_IDX_HI_VARINST_ACT_INST_ID;
drop index if exists ACT_IDX_HI_OP_LOG_PROCDEF;
drop index if exists ACT_IDX_HI_OP_LOG_USER_ID;
drop index if exists ACT_IDX_HI_OP_LOG_OP_TYPE;
drop index if exists ACT_IDX_HI_OP_LOG_ENTITY_TYPE;
-- the engine has the same one
drop index if exists idx_instance_ended;
