-- the beginning of a serial number, whatever the collation of the database
create index repair_serial_begins on repair (serial varchar_pattern_ops);
