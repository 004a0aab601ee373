-- with what a customer collects the devices of an order at the counter, and what he showed
create table collection_code (
	order_number varchar(20) primary key references repair_order (number),
	code varchar(6) not null
);
alter table handover add column proof varchar(10);
