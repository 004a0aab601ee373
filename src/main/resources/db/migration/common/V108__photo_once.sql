-- the same picture for the same place of a list is one photo, however often it is sent
alter table document add column photo_key varchar(64);
create unique index document_photo_once on document (case_number, kind, photo_key);
