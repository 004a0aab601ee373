-- the application's own role, and whoever else comes by, may add to the journal and not change it
revoke update, delete, truncate on journal_entry from current_user;
create function journal_only_grows() returns trigger language plpgsql as $$
begin
	raise exception 'The journal only grows: % on % is refused', tg_op, tg_table_name;
end $$;
create trigger journal_only_grows before update or delete or truncate on journal_entry
	for each statement execute function journal_only_grows();
