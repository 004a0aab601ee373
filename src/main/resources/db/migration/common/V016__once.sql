-- forms that had their effect, kept in its transaction, and where their senders were led
create table sent_form (
	fingerprint char(64) primary key,
	location varchar(1000),
	sent_at timestamp with time zone not null
);
create index sent_form_age on sent_form (sent_at);
