-- which of the mails that only inform somebody does not want
create table unwanted_mail (
	address varchar(320) not null,
	template varchar(60) not null,
	constraint unwanted_mail_key primary key (address, template)
);
