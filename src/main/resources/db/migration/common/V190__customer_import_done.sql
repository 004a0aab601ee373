-- which rows of an uploaded list of customers are kept; they stay for the file that says what became of each
alter table customer_import_row add column done boolean default false not null;
