-- the page of the staff that a notice leads to, if it is not that of its case
alter table notice add column page varchar(200);
