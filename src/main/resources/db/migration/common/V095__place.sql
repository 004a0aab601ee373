-- shelves and benches, and what lies there
create table storage_place (
	code varchar(20) primary key,
	name varchar(60) not null,
	constraint storage_place_name unique (name)
);

create table device_place (
	repair_number varchar(24) primary key references repair (number),
	place_code varchar(20) not null references storage_place (code),
	moved_by varchar(200) not null,
	moved_at timestamp with time zone not null
);
create index device_place_code on device_place (place_code, moved_at);
