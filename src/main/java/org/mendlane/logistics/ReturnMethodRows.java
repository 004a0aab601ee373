package org.mendlane.logistics;

import java.util.List;
import java.util.Set;

import org.mendlane.repair.RepairOrderId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How orders come back, as it was chosen last.
 */
@Component
class ReturnMethodRows {

	private final JdbcClient jdbc;

	ReturnMethodRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	ReturnMethod of(RepairOrderId order) {
		return jdbc.sql("select method from return_method where order_number = ?")
			.param(order.number())
			.query(String.class)
			.optional()
			.map(ReturnMethod::valueOf)
			.orElse(ReturnMethod.PARCEL);
	}

	void set(RepairOrderId order, ReturnMethod method) {
		int known = jdbc.sql("update return_method set method = ? where order_number = ?")
			.params(method.name(), order.number())
			.update();
		if (known == 0) {
			jdbc.sql("insert into return_method (order_number, method) values (?, ?)")
				.params(order.number(), method.name())
				.update();
		}
	}

	/** Which of these devices are in a parcel, or were collected. */
	Set<String> gone(List<String> devices) {
		return devices.isEmpty() ? Set.of()
				: jdbc.sql("select repair_number from parcel_device where repair_number in (:devices)")
					.param("devices", devices)
					.query(String.class)
					.set();
	}

}
