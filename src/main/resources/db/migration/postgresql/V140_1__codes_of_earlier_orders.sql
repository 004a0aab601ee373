insert into collection_code (order_number, code) select number, lpad(floor(random() * 1000000)::int::text, 6, '0') from repair_order;
