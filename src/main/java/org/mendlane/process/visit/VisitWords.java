package org.mendlane.process.visit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.process.general.Case;
import org.mendlane.process.general.CaseModel;
import org.mendlane.process.general.FormTask;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairOrder;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.PhoneNumbers;
import org.mendlane.text.Texts;
import org.mendlane.visit.Visit;
import org.mendlane.visit.VisitPlan;
import org.mendlane.visit.VisitReport;
import org.mendlane.visit.Visits;
import org.springframework.stereotype.Component;

/**
 * What whoever has a task about a visit reads in its form, in his language.
 */
@Component
class VisitWords {

	private static final int SHOWN_DEVICES = 20;

	private final RepairOrders orders;

	private final Customers customers;

	private final Visits visits;

	private final CaseModel model;

	private final Texts texts;

	VisitWords(RepairOrders orders, Customers customers, Visits visits, CaseModel model, Texts texts) {
		this.orders = orders;
		this.customers = customers;
		this.visits = visits;
		this.model = model;
		this.texts = texts;
	}

	/** Whom, where and what it is about, and why an earlier visit was not the last. */
	FormTask about(DelegateTask task) {
		RepairOrder order = this.orders.order(Case.order(task));
		Customer customer = this.customers.get(order.customer());
		Locale language = this.model.language(task);
		String before = before(order, language);
		return FormTask.of(task)
			.show("number", order.id().number())
			.show("casePage", "/staff/cases/" + order.id().number())
			.show("customerName", customer.name())
			.show("place", order.returnAddress().recipient() + ", " + order.returnAddress().line())
			.show("phone", new PhoneNumbers(language).shown(customer.phone()))
			.show("devices",
					this.orders.devices(order.id(), 0, SHOWN_DEVICES)
						.stream()
						.map((device) -> line(device, language))
						.collect(Collectors.joining("\n")))
			.show("before", before)
			.askWith("nothingBefore", before.isEmpty());
	}

	/** Day and hours that were agreed on. */
	String when(DelegateTask task) {
		return this.visits.last(Case.order(task))
			.map((visit) -> when(visit.plan(), this.model.language(task)))
			.orElse("");
	}

	private String when(VisitPlan plan, Locale language) {
		return this.texts.date(plan.day(), language) + ", " + plan.from() + "–" + plan.to();
	}

	/** A line for each earlier visit that did not end it. */
	private String before(RepairOrder order, Locale language) {
		return this.visits.all(order.id())
			.stream()
			.filter((visit) -> !visit.isAhead())
			.map((visit) -> this.texts.get("process.visit.before", language,
					this.texts.date(visit.plan().day(), language),
					Optional.ofNullable(visit.report()).map(VisitReport::reason).orElse("")))
			.collect(Collectors.joining("\n"));
	}

	private String line(Repair device, Locale language) {
		return "- **" + device.title() + "**: " + device.fault() + " · ["
				+ this.texts.get("process.visit.photos", language) + "](/staff/photos-repair/" + device.id().number()
				+ ")";
	}

}
