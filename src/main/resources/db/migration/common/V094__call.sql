-- calls with customers stand among the notes
alter table conversation_entry add column called boolean default false not null;
