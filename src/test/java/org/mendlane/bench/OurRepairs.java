package org.mendlane.bench;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.mendlane.account.Actor;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.device.CheckPoint;
import org.mendlane.device.DeviceKinds;
import org.mendlane.device.Purpose;
import org.mendlane.document.Documents;
import org.mendlane.logistics.Acceptances;
import org.mendlane.logistics.Carrier;
import org.mendlane.logistics.PackedDevice;
import org.mendlane.logistics.Packing;
import org.mendlane.logistics.Parcels;
import org.mendlane.quote.Choice;
import org.mendlane.quote.NewLine;
import org.mendlane.quote.Quotes;
import org.mendlane.quote.Scope;
import org.mendlane.repair.Arrival;
import org.mendlane.repair.NewDevice;
import org.mendlane.repair.NewOrder;
import org.mendlane.repair.ReceivedDevice;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.Repairs;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.Worklist;

import org.springframework.context.ApplicationContext;

/** Whole repairs by the verbs that the pages and Tasklist use. */
class OurRepairs implements Repairing {

	private final AtomicInteger number = new AtomicInteger();

	private final ApplicationContext context;

	private final House house;

	OurRepairs(ApplicationContext context, House house) {
		this.context = context;
		this.house = house;
	}

	@Override
	public void whole() {
		int number = this.number.incrementAndGet();
		Actor customer = this.house.customer(number);
		RepairOrderId order = waiting(number, customer);
		RepairId device = the(RepairOrders.class).devices(order, 0, 1).get(0).id();
		the(RepairOrders.class).receive(order,
				new Arrival(List.of(new ReceivedDevice(device, "kabel", "rysa")), List.of(), true), staff("reception"));
		jobs(order.number());
		jobs(order.number());
		photographed(device, "photo-intake", staff("reception"));
		completes(device.number(), "Diagnose", "technician", Map.of("checks", checks(Purpose.DIAGNOSIS), "findings",
				"Pompa traci ciśnienie", "canBeRepaired", "yes", "payer", "PAID"));
		offered(device);
		the(Quotes.class).decide(device, the(Quotes.class).current(device).orElseThrow().version(), Choice.NECESSARY,
				customer);
		completes(device.number(), "Repair", "technician",
				Map.of("checks", checks(Purpose.REPAIR), "minutes", 45, "note", "Pompa wymieniona"));
		completes(device.number(), "CheckQuality", "quality",
				Map.of("checks", checks(Purpose.QUALITY), "result", "pass"));
		sent(device, "62%022d".formatted(number));
		the(Acceptances.class).accept(device, customer);
	}

	@Override
	public String waiting() {
		int number = this.number.incrementAndGet();
		return waiting(number, this.house.customer(number)).number();
	}

	private RepairOrderId waiting(int number, Actor customer) {
		NewDevice device = new NewDevice("coffee", "De’Longhi", "Magnifica S", "1322" + number,
				"Kawa leci bardzo wolno", "kabel", LocalDate.of(2026, 1, 10), false);
		CustomerId id = the(Customers.class).own(customer).id();
		RepairOrderId order = the(RepairOrders.class).submit(
				new NewOrder(id, the(Customers.class).get(id).address(), List.of(device), false, "bench-" + number),
				customer);
		jobs(order.number());
		completes(order.number(), "VerifyOrder", "care", Map.of("answer", "yes"));
		return order;
	}

	private void photographed(RepairId device, String station, Actor by) {
		the(Documents.class).upload(device.number(), station, "photo.png", new ByteArrayInputStream(House.PHOTO),
				by.login());
		the(Repairs.class).photographed(device, station, by);
	}

	private void offered(RepairId device) {
		Actor technician = staff("technician");
		Quotes quotes = the(Quotes.class);
		quotes.draft(device, technician);
		quotes.addLine(device, new NewLine("S-PUMP", 1, Scope.NECESSARY, "Pompa jest zużyta"), technician);
		quotes.addLine(device, new NewLine("P-PUMP", 1, Scope.NECESSARY, null), technician);
		quotes.addLine(device, new NewLine("S-BURR", 1, Scope.RECOMMENDED, "Żarna są stępione"), technician);
		quotes.describe(device, "Ekspres traci ciśnienie.", LocalDate.now(the(Clock.class)).plusDays(30), technician);
		quotes.offer(device, technician);
		jobs(device.number());
	}

	private void sent(RepairId device, String trackingNumber) {
		Actor dispatch = staff("dispatch");
		photographed(device, "photo-dispatch", dispatch);
		the(Parcels.class).pack(new Packing(List.of(new PackedDevice(device, "kabel")), Carrier.INPOST, trackingNumber),
				dispatch);
		the(Parcels.class).pickedUp(trackingNumber, dispatch);
	}

	private void completes(String caseNumber, String element, String login, Map<String, Object> answers) {
		Worklist worklist = the(Worklist.class);
		WorkItem task = worklist.ofCase(caseNumber)
			.stream()
			.filter((item) -> item.element().equals(element))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No task " + element + " in " + caseNumber));
		if (task.free()) {
			worklist.claim(task.taskId(), staff(login));
		}
		worklist.complete(task.taskId(), answers, staff(login));
	}

	private List<String> checks(Purpose purpose) {
		return the(DeviceKinds.class).checks("coffee", purpose, House.POLISH).stream().map(CheckPoint::code).toList();
	}

	private void jobs(String caseNumber) {
		StockRepairs.Jobs.run(caseNumber, the(RuntimeService.class), the(ManagementService.class));
	}

	private Actor staff(String login) {
		return this.house.staff(login);
	}

	private <T> T the(Class<T> type) {
		return this.context.getBean(type);
	}

}
