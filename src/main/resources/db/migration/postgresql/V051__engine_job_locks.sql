create index idx_job_locked on ACT_RU_JOB (LOCK_EXP_TIME_) where LOCK_OWNER_ is not null;
