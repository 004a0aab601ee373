package org.mendlane.demo;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mendlane.repair.RepairOrderId;

/**
 * An order of the demo with its devices; it has a number once it is submitted.
 */
final class OrderCase {

	private final Row row;

	private final Row customer;

	private final List<DeviceCase> devices = new ArrayList<>();

	private @Nullable RepairOrderId id;

	OrderCase(Row row, Row customer) {
		this.row = row;
		this.customer = customer;
	}

	/** All orders of the tables. */
	static List<OrderCase> all() {
		List<Row> customers = Table.read("customers");
		List<Row> jobs = Table.read("jobs");
		List<Row> devices = Table.read("devices");
		List<OrderCase> orders = new ArrayList<>();
		for (Row row : Table.read("orders")) {
			OrderCase order = new OrderCase(row, customer(customers, row.text("by")));
			devices.stream()
				.filter((device) -> device.text("order").equals(order.key()))
				.forEach((device) -> order.add(device, one(jobs, "job", device.text("job"))));
			orders.add(order);
		}
		return orders;
	}

	private static Row customer(List<Row> customers, String login) {
		return customers.stream()
			.filter((customer) -> customer.text("email").equals(login)
					|| customer.text("colleagues").contains(login + "="))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no customer " + login));
	}

	private static Row one(List<Row> rows, String column, String value) {
		return rows.stream()
			.filter((row) -> row.text(column).equals(value))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no " + column + " " + value));
	}

	private void add(Row device, Row job) {
		this.devices.add(new DeviceCase(this, this.devices.size() + 1, device, job));
	}

	String key() {
		return this.row.text("order");
	}

	Row row() {
		return this.row;
	}

	Row customer() {
		return this.customer;
	}

	List<DeviceCase> devices() {
		return this.devices;
	}

	void submitted(RepairOrderId number) {
		this.id = number;
	}

	RepairOrderId id() {
		if (this.id == null) {
			throw new IllegalStateException(key() + " is not submitted yet");
		}
		return this.id;
	}

	/** Who decides its quotes. */
	String decider() {
		return this.row.has("decider") ? this.row.text("decider") : this.row.text("by");
	}

}
