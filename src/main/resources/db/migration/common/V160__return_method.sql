-- how the devices of an order come back; by parcel where nothing stands here
create table return_method (
	order_number varchar(20) primary key references repair_order (number),
	method varchar(10) not null
);
