package org.mendlane.staff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairOrders;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came with a device, and when the same device was here before. */
@Component
class OtherCases {

	private static final int MOST_SIBLINGS = 12;

	private static final int MOST = 50;

	private static final String EARLIER = CaseRows.SELECT
			+ "where r.serial in (:serials) and r.number not in (:numbers) " + "and r.customer_id = :customer "
			+ "order by r.submitted_at desc, r.number desc fetch first " + MOST + " rows only";

	private final RepairOrders orders;

	private final JdbcClient jdbc;

	OtherCases(RepairOrders orders, JdbcClient jdbc) {
		this.orders = orders;
		this.jdbc = jdbc;
	}

	List<Repair> siblings(Repair repair) {
		return this.orders.devices(repair.id().order(), 0, MOST_SIBLINGS)
			.stream()
			.filter((other) -> !other.id().equals(repair.id()))
			.toList();
	}

	/** When this device of the same customer was here before, the newest first. */
	List<CaseRow> earlier(Repair repair) {
		String serial = repair.serial();
		return (serial != null) ? earlier(List.of(repair)).getOrDefault(serial, List.of()) : List.of();
	}

	/**
	 * The same for several devices of one customer, by serial number; in one statement.
	 */
	Map<String, List<CaseRow>> earlier(Collection<Repair> devices) {
		List<String> serials = devices.stream().map(Repair::serial).filter(Objects::nonNull).toList();
		if (serials.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(EARLIER)
			.param("serials", serials)
			.param("customer", devices.iterator().next().customer().value())
			.param("numbers", devices.stream().map((device) -> device.id().number()).toList())
			.query(CaseRows::row)
			.list()
			.stream()
			.collect(Collectors.groupingBy((row) -> String.valueOf(row.serial())));
	}

}
