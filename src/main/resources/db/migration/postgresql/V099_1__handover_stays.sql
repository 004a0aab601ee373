-- what was signed is never changed; to take it away is for the law on personal data alone
create function handover_stays() returns trigger language plpgsql as $$
begin
	raise exception 'What was signed stays: % on % is refused', tg_op, tg_table_name;
end $$;
create trigger handover_stays before update on handover for each statement execute function handover_stays();
create trigger handover_device_stays before update on handover_device
	for each statement execute function handover_stays();
