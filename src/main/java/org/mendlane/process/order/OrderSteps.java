package org.mendlane.process.order;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mendlane.customer.ContractKind;
import org.mendlane.customer.Customers;
import org.mendlane.process.engine.Decisions;
import org.mendlane.process.general.Case;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of processes/order.bpmn, one bean for each service task. */
@Configuration(proxyBeanMethods = false)
class OrderSteps {

	private static final int PORTION = 50;

	private final RepairOrders orders;

	private final OrderPapers papers;

	private final OrderMails mails;

	OrderSteps(RepairOrders orders, OrderPapers papers, OrderMails mails) {
		this.orders = orders;
		this.papers = papers;
		this.mails = mails;
	}

	@Bean
	JavaDelegate prepareSlip() {
		return (step) -> {
			RepairOrderId id = Case.order(step);
			int before = (step.getVariable("sheeted") instanceof Integer sheeted) ? sheeted : 0;
			int sheeted = this.papers.writeSlip(id, before);
			step.setVariable("sheeted", sheeted);
			step.setVariable("unsheeted", this.orders.order(id).deviceCount() - sheeted);
		};
	}

	@Bean
	JavaDelegate confirmOrder() {
		return (step) -> this.mails.withSlip(step, "order-confirmed");
	}

	@Bean
	JavaDelegate tellCareOfOrder() {
		return (step) -> this.mails.toGuardian(step, "order-new");
	}

	@Bean
	JavaDelegate proposePaths(Decisions decisions, Customers customers) {
		return (step) -> {
			RepairOrderId id = Case.order(step);
			boolean covered = customers.get(this.orders.order(id).customer()).contract() == ContractKind.SERVICE;
			this.orders.proposePaths(id, new PathTable(decisions, covered));
		};
	}

	@Bean
	JavaDelegate tellOrderStands() {
		return (step) -> this.mails.standing(step, "VerifyOrder");
	}

	@Bean
	JavaDelegate askForMissing() {
		return (step) -> this.mails.withQuestion(step, "missing-data");
	}

	@Bean
	JavaDelegate remindMissing() {
		return (step) -> {
			step.setVariable("answerReminders", step.getVariable("answerReminders") instanceof Integer n ? n + 1 : 1);
			this.mails.withQuestion(step, "missing-data-reminder");
		};
	}

	@Bean
	JavaDelegate confirmCancellation() {
		return (step) -> this.mails.plain(step, "order-cancelled");
	}

	@Bean
	JavaDelegate remindToShip() {
		return (step) -> {
			step.setVariable("reminders", this.orders.remindToShip(Case.order(step)));
			this.mails.withSlip(step, "ship-reminder");
		};
	}

	@Bean
	JavaDelegate giveUpOrder() {
		return (step) -> {
			this.orders.giveUp(Case.order(step), "system");
			this.mails.plain(step, "order-cancelled");
		};
	}

	@Bean
	JavaDelegate writeIntakeProtocol() {
		return (step) -> this.papers.writeProtocol(Case.order(step));
	}

	@Bean
	JavaDelegate tellReceived() {
		return (step) -> this.mails.withProtocol(step, "order-received");
	}

	@Bean
	JavaDelegate startRepairs() {
		return (step) -> {
			step.setVariable("unstarted", this.orders.startRepairs(Case.order(step), PORTION));
			step.setVariable("allHere", this.orders.allHere(Case.order(step)));
		};
	}

	@Bean
	JavaDelegate remindOfMissing() {
		return (step) -> {
			step.setVariable("missingReminders", step.getVariable("missingReminders") instanceof Integer n ? n + 1 : 1);
			this.mails.withMissing(step, "ship-reminder");
		};
	}

	@Bean
	JavaDelegate closeOrder() {
		return (step) -> {
			this.orders.close(Case.order(step));
			this.mails.plain(step, "order-closed");
		};
	}

}
