-- open devices of a customer, however many have been closed
create index repair_customer_state on repair (customer_id, state, submitted_at, number);
