-- all cases in the order of their devices
create index repair_by_device on repair (lower(maker || ' ' || model), number);
-- the cases of a technician or a guardian, the newest first
create index repair_technician_submitted on repair (technician, submitted_at, number);
