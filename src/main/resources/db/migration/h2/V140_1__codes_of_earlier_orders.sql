insert into collection_code (order_number, code) select number, lpad(cast(cast(floor(rand() * 1000000) as int) as varchar), 6, '0') from repair_order;
