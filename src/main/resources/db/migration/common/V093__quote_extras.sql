-- lines that the customer may add to either variant, and which of them he took; photos that show what a line is about
alter table quote_line add column taken boolean default false not null;

create table quote_line_photo (
	line_id bigint not null references quote_line (id),
	document_id bigint not null references document (id),
	constraint quote_line_photo_key primary key (line_id, document_id)
);
create index quote_line_photo_document on quote_line_photo (document_id);

-- what was agreed: the gross sum, the extras by name; and the standing limit within which nobody had to be asked
alter table quote_decision add column gross bigint;
alter table quote_decision add column extras varchar(4000);
alter table quote_decision add column standing_limit bigint;

-- up to which gross sum a customer has a device repaired without being asked
create table approval_limit (
	customer_id bigint primary key references customer (id),
	gross bigint not null,
	currency varchar(3) not null,
	set_by varchar(200) not null,
	set_at timestamp with time zone not null
);
