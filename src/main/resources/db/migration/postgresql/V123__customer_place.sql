create index customer_place on customer using gin (place_key gin_trgm_ops);
