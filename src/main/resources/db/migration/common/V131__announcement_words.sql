-- what an announcement says to readers of other languages; what there was is in the shop's language
alter table announcement add column language varchar(8) default 'en' not null;
update announcement set language = (select language from shop where id = 1);
create table announcement_words (
	announcement_id bigint not null references announcement (id),
	language varchar(8) not null,
	title varchar(200) not null,
	text varchar(2000) not null,
	primary key (announcement_id, language)
);
