-- what a customer thinks of a repair, once for each device
create table rating (
	repair_number varchar(24) primary key references repair (number),
	stars int not null check (stars between 1 and 6),
	remark varchar(2000) not null,
	rated_by varchar(200) not null,
	rated_at timestamp with time zone not null,
	changed_at timestamp with time zone
);
