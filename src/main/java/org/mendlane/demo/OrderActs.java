package org.mendlane.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.mendlane.account.Actor;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.document.Signature;
import org.mendlane.logistics.ServiceWay;
import org.mendlane.logistics.ServiceWays;
import org.mendlane.repair.Arrival;
import org.mendlane.repair.NewOrder;
import org.mendlane.repair.OrderParties;
import org.mendlane.repair.ReceivedDevice;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.RepairPath;
import org.mendlane.visit.Visits;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What people do with an order.
 */
@Component
@Profile("demo")
class OrderActs {

	private static final String SIGNER = "Neža Kovač";

	private static final String SIGNATURE = "120,210 140,120 165,70 190,110 185,190 205,215 235,160 260,140 275,180 "
			+ "295,205 330,150 350,140 360,190 380,210 420,150 445,130 450,180 470,205 520,170 600,160 700,175;"
			+ "90,245 240,228 400,222 560,226 720,240";

	private final RepairOrders orders;

	private final Customers customers;

	private final Tasks tasks;

	private final Clock clock;

	private final ServiceWays ways;

	private final Visits visits;

	OrderActs(RepairOrders orders, Customers customers, Tasks tasks, Clock clock, ServiceWays ways, Visits visits) {
		this.orders = orders;
		this.customers = customers;
		this.tasks = tasks;
		this.clock = clock;
		this.ways = ways;
		this.visits = visits;
	}

	void submit(OrderCase order) {
		Actor by = this.tasks.person(order.row().text("by"));
		boolean byPhone = order.row().has("phone");
		Customer customer = this.customers.own(by);
		LocalDate today = LocalDate.now(this.clock);
		ServiceWay way = ServiceWay.of(order.row().text("way"));
		order.submitted(this.orders.submit(
				new NewOrder(customer.id(), customer.address(),
						order.devices().stream().map((device) -> device.reported(today)).toList(), byPhone,
						"demo-" + order.key(), OrderParties.CUSTOMER, way.place()),
				byPhone ? this.tasks.person("reception") : by));
		this.ways.choose(order.id(), way, by);
	}

	void ask(OrderCase order) {
		this.tasks.complete(order.id().number(), "VerifyOrder", this.tasks.person("care"),
				Map.of("answer", "no", "missingText", order.row().text("ask")));
	}

	void answer(OrderCase order) {
		this.orders.answerMissing(order.id(), order.row().text("answer"), this.tasks.person(order.row().text("by")));
	}

	void verify(OrderCase order) {
		Actor care = this.tasks.person("care");
		order.devices()
			.stream()
			.filter((device) -> device.path().equals("CONTRACT"))
			.forEach((device) -> this.orders.choosePath(device.id(), RepairPath.CONTRACT, care));
		this.tasks.complete(order.id().number(), "VerifyOrder", care, Map.of("answer", "yes"));
	}

	void agree(OrderCase order, Instant day) {
		this.tasks.complete(order.id().number(), "AgreeVisit", this.tasks.person("care"),
				Map.of("visitDay", LocalDate.ofInstant(day, this.clock.getZone()).toString(), "visitFrom", "10:00",
						"visitTo", "13:00", "visitor", "technician"));
	}

	/** The customer signs on the technician's phone. */
	void visit(OrderCase order) {
		DeviceCase device = order.devices().get(0);
		this.visits.sign(order.id(), new Signature(SIGNER, SIGNATURE), this.tasks.person("technician"));
		this.tasks.complete(order.id().number(), "VisitCustomer", this.tasks.person("technician"),
				Map.of("work", device.job().text("work", device.language()), "minutes", device.job().number("minutes"),
						"outcome", "ACCEPTED", "signer", SIGNER));
	}

	void receive(OrderCase order) {
		List<ReceivedDevice> received = order.devices()
			.stream()
			.filter((device) -> !device.isMissing())
			.map((device) -> new ReceivedDevice(device.id(), device.row().textOrNull("accessories"),
					device.row().textOrNull("note")))
			.toList();
		this.orders.receive(order.id(), new Arrival(received, List.of(), true), this.tasks.person("reception"));
	}

	void cancel(OrderCase order) {
		this.orders.cancel(order.id(), order.row().text("reason"), this.tasks.person(order.row().text("by")));
	}

	void giveUp(OrderCase order) {
		this.tasks.complete(order.id().number(), "CallAboutParcel", this.tasks.person("care"),
				Map.of("outcome", "giveUp", "note", order.row().text("reason")));
	}

}
