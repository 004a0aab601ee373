-- variants beside the usual two, with their names; and what was agreed, whichever variant was chosen
create table quote_variant (
	quote_id bigint not null references quote (id),
	choice varchar(20) not null,
	name varchar(40) not null,
	constraint quote_variant_key primary key (quote_id, choice)
);
alter table quote add column agreed_gross bigint;
update quote set agreed_gross = case choice when 'NECESSARY' then necessary_gross else recommended_gross end
	where choice in ('NECESSARY', 'RECOMMENDED');
