package org.mendlane.repair;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives each order of a year the next number; who draws one waits for those before him.
 */
@Component
class NumberCounter {

	private final JdbcClient jdbc;

	private final Clock clock;

	NumberCounter(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Waits until nobody else is drawing a number. */
	void lock() {
		jdbc.sql("select last_number from order_counter where year_number = ? for update")
			.param(year())
			.query(Integer.class)
			.single();
	}

	RepairOrderId next() {
		jdbc.sql("update order_counter set last_number = last_number + 1 where year_number = ?").param(year()).update();
		int last = jdbc.sql("select last_number from order_counter where year_number = ?")
			.param(year())
			.query(Integer.class)
			.single();
		return OrderNumbers.order(year(), last);
	}

	private int year() {
		return LocalDate.now(clock).getYear();
	}

}
