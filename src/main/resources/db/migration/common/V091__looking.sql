-- who has a case open just now; rows of yesterday say nothing and are deleted
create table looking (
	case_number varchar(60) not null,
	login varchar(200) not null,
	seen_at timestamp with time zone not null,
	primary key (case_number, login)
);
