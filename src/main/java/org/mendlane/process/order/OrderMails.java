package org.mendlane.process.order;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.document.DocumentId;
import org.mendlane.process.general.Case;
import org.mendlane.process.general.CaseMail;
import org.mendlane.process.general.Papers;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairOrder;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.RepairState;
import org.springframework.stereotype.Component;

/**
 * The mails about an order, each once for the whole order.
 */
@Component
class OrderMails {

	private static final int LISTED = 50;

	private final RepairOrders orders;

	private final Customers customers;

	private final CaseMail mail;

	private final Papers papers;

	OrderMails(RepairOrders orders, Customers customers, CaseMail mail, Papers papers) {
		this.orders = orders;
		this.customers = customers;
		this.mail = mail;
		this.papers = papers;
	}

	void plain(DelegateExecution step, String template) {
		send(step, template, Map.of("devices", listed(step, (device) -> true)), List.of());
	}

	/** The devices of the order, with the slip. */
	void withSlip(DelegateExecution step, String template) {
		send(step, template, Map.of("devices", listed(step, (device) -> true), "cancellable", true), slip(step));
	}

	/** The devices that have not come and still may, with the slip. */
	void withMissing(DelegateExecution step, String template) {
		send(step, template, Map.of("devices", listed(step, (device) -> device.state() == RepairState.ANNOUNCED),
				"cancellable", false), slip(step));
	}

	/** What came and what did not, with the protocol. */
	void withProtocol(DelegateExecution step, String template) {
		List<Map<String, String>> differences = ParcelDifference.in(this.orders.devices(Case.order(step)))
			.stream()
			.limit(LISTED)
			.map((one) -> Map.of("key", one.key(), "device", one.device(), "note", one.note()))
			.toList();
		send(step, template,
				Map.of("devices", listed(step, (device) -> !isMissing(device)), "differences", differences),
				this.papers.last(Case.order(step).number(), OrderPapers.PROTOCOL));
	}

	/** What the customer is asked. */
	void withQuestion(DelegateExecution step, String template) {
		String question = this.orders.order(Case.order(step)).missing();
		send(step, template,
				Map.of("devices", listed(step, (device) -> true), "question", (question != null) ? question : ""),
				List.of());
	}

	/** What a customer has sent in; what the shop has entered itself it knows. */
	void toGuardian(DelegateExecution step, String template) {
		RepairOrder order = this.orders.order(Case.order(step));
		if (order.byStaff()) {
			return;
		}
		Customer customer = this.customers.get(order.customer());
		String number = order.id().number();
		this.mail.toGuardian(step, customer, template, Map.of("number", number, "title", customer.name(), "devices",
				listed(step, (device) -> true), "link", this.mail.link("/staff/cases/" + number)));
	}

	/** That nobody has done this task for days. */
	void standing(DelegateExecution step, String task) {
		RepairOrder order = this.orders.order(Case.order(step));
		this.mail.standing(step, this.customers.get(order.customer()),
				this.orders.devices(order.id(), 0, 1).get(0).title(), task);
	}

	private void send(DelegateExecution step, String template, Map<String, Object> more, List<DocumentId> papers) {
		this.mail.toCustomer(step, this.orders.order(Case.order(step)), template, more, papers);
	}

	private List<Map<String, String>> listed(DelegateExecution step, Predicate<Repair> which) {
		return this.orders.devices(Case.order(step))
			.stream()
			.filter(which)
			.limit(LISTED)
			.map((device) -> Map.of("number", device.id().number(), "title", device.title()))
			.toList();
	}

	private List<DocumentId> slip(DelegateExecution step) {
		return this.papers.only(Case.order(step).number(), OrderPapers.SLIP);
	}

	private static boolean isMissing(Repair device) {
		return device.receivedAt() == null;
	}

}
