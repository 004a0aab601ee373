-- what a customer has answered to is never changed; what is answered to a rejection stands beside it
create function visit_report_stays() returns trigger language plpgsql as $$
begin
	raise exception 'A report that was answered stays: % on % is refused', tg_op, tg_table_name;
end $$;
create trigger visit_report_stays before update on visit for each row
	when (old.document_id is not null and row(old.visit_day, old.time_from, old.time_to, old.technician, old.outcome,
		old.report, old.minutes, old.reason, old.signer, old.strokes, old.consent, old.consent_at, old.document_id)
		is distinct from row(new.visit_day, new.time_from, new.time_to, new.technician, new.outcome,
		new.report, new.minutes, new.reason, new.signer, new.strokes, new.consent, new.consent_at, new.document_id))
	execute function visit_report_stays();
