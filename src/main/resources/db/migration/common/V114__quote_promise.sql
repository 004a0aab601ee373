-- what quotes say besides their sums: working days and months of guarantee of each variant, and what declining costs;
-- zero days or months say nothing, so that no quote promises afterwards what nobody has promised
create table quote_promise (
	quote_id bigint not null references quote (id),
	choice varchar(20) not null,
	work_days int not null,
	guarantee_months int not null,
	constraint quote_promise_key primary key (quote_id, choice)
);
alter table quote add column diagnosis_fee bigint default 0 not null;
alter table quote add column return_fee bigint default 0 not null;
alter table shop add column work_days int default 5 not null;
alter table shop add column guarantee_months int default 0 not null;
alter table shop add column diagnosis_fee bigint default 0 not null;
alter table shop add column return_fee bigint default 0 not null;
