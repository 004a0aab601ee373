-- the beginning of a parcel number, whatever the collation of the database
create index parcel_number_begins on parcel (tracking_number varchar_pattern_ops);
