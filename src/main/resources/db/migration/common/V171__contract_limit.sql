-- up to which gross sum a customer's contract has a device repaired without a question
create table contract_limit (
	customer_id bigint primary key references customer (id),
	gross bigint not null,
	currency varchar(3) not null,
	set_by varchar(200) not null,
	set_at timestamp with time zone not null
);
-- whether the limit within which nobody was asked was the contract's
alter table quote_decision add column under_contract boolean default false not null;
