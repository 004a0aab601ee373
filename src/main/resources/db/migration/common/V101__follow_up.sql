-- when whoever has a task wants to look at it again; the engine's time, without a zone
alter table open_task add column follow_up timestamp;
