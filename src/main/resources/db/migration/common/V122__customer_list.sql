-- what lists of customers are sorted, narrowed and recognised by; a kind of contract comes before a later one by its name, too
alter table customer add column contract varchar(20) default 'WITHOUT' not null;
alter table customer add column name_key varchar(400) default '' not null;
alter table customer add column city_key varchar(400) default '' not null;
alter table customer add column place_key varchar(220) default '' not null;
alter table customer add column email_key varchar(190) default '' not null;
alter table customer add column tax_key varchar(40) default '' not null;
alter table customer add column phone_key varchar(8) default '' not null;
create index customer_by_name on customer (name_key, id);
create index customer_by_city on customer (city_key, name_key, id);
create index customer_by_contract on customer (contract, name_key, id);
create index customer_email_key on customer (email_key);
create index customer_tax_key on customer (tax_key);
create index customer_phone_key on customer (phone_key);
