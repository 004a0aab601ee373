-- whose notice inside the application a mail is, too; it says what the mail's subject says
create table notice (
	reader varchar(190) not null,
	mail_id bigint not null references outbox_message (id) on delete cascade,
	read_at timestamp with time zone,
	primary key (reader, mail_id)
);
create index notice_mail on notice (mail_id);
create index notice_new on notice (reader, read_at);
