-- who last wrote on a quote, so that whoever writes at the same time learns whose words they are
alter table quote add column changed_by varchar(200);
