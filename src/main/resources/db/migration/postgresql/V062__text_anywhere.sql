-- what people search for stands anywhere in a text; H2, for evaluation, reads all rows instead
create extension if not exists pg_trgm;
create index repair_text on repair using gin (lower(maker || ' ' || model || ' ' || coalesce(serial, '')) gin_trgm_ops);
create index repair_number_begins on repair (number varchar_pattern_ops);
create index customer_text on customer using gin (search_text gin_trgm_ops);
