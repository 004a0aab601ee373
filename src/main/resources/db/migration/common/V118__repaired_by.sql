-- who did the repair last, whomever the device was given to since
alter table repair add column repaired_by varchar(200);
update repair set repaired_by = coalesce(
	(select j.actor from journal_entry j where j.id = (select max(i.id) from journal_entry i
		where i.case_number = repair.number and i.code = 'TaskDone' and i.detail = 'Repair')), technician)
	where state in ('REPAIRED', 'CHECKED') or (state = 'CLOSED' and unrepaired = false);
create index rating_at on rating (rated_at, repair_number);
