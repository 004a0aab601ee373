-- how the customer has answered a technician's report, with the drawn signature if there is one, and the paper about it
alter table visit add column strokes varchar(20000);
alter table visit add column consent varchar(10);
alter table visit add column consent_at timestamp with time zone;
alter table visit add column document_id bigint references document (id);
