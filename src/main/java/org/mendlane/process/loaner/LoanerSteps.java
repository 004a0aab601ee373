package org.mendlane.process.loaner;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mendlane.customer.Customers;
import org.mendlane.logistics.Loaner;
import org.mendlane.logistics.Loaners;
import org.mendlane.process.general.Case;
import org.mendlane.process.general.CaseMail;
import org.mendlane.process.general.CaseModel;
import org.mendlane.repair.RepairOrder;
import org.mendlane.repair.RepairOrders;
import org.mendlane.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The steps of processes/loaner.bpmn, and those of the order's diagram that wait for a
 * loaner.
 */
@Configuration(proxyBeanMethods = false)
class LoanerSteps {

	private final Loaners loaners;

	private final RepairOrders orders;

	private final CaseMail mail;

	private final CaseModel model;

	private final Customers customers;

	private final Texts texts;

	LoanerSteps(Loaners loaners, RepairOrders orders, CaseMail mail, CaseModel model, Customers customers,
			Texts texts) {
		this.loaners = loaners;
		this.orders = orders;
		this.mail = mail;
		this.model = model;
		this.customers = customers;
		this.texts = texts;
	}

	@Bean
	JavaDelegate confirmLoan() {
		return (step) -> write(step, "loaner-lent");
	}

	@Bean
	JavaDelegate remindOfDueDay() {
		return (step) -> write(step, "loaner-due");
	}

	@Bean
	JavaDelegate remindOfLoaner() {
		return (step) -> write(step, "loaner-late");
	}

	@Bean
	JavaDelegate lookForLoaner() {
		return (step) -> step.setVariable("loanerOut", this.loaners.out(Case.order(step)).isPresent());
	}

	@Bean
	JavaDelegate askForLoaner() {
		return (step) -> write(step, "loaner-awaited");
	}

	@Bean
	JavaDelegate tellLoanerOut() {
		return (step) -> {
			RepairOrder order = this.orders.order(Case.order(step));
			this.model.guardian(this.customers.get(order.customer()))
				.ifPresent((person) -> this.mail.toColleague(person, order.id().number(), step.getActivityInstanceId(),
						"loaner-out", Map.of("title", out(step).name())));
		};
	}

	private void write(DelegateExecution step, String template) {
		RepairOrder order = this.orders.order(Case.order(step));
		Loaner loaner = out(step);
		String due = (loaner.loan() == null) ? "" : this.texts.date(loaner.loan().due(),
				this.model.language(order.submittedBy(), this.customers.get(order.customer())));
		this.mail.toCustomer(step, order, template,
				Map.of("loaner", loaner.name(), "serial", loaner.serial(), "due", due), List.of());
	}

	private Loaner out(DelegateExecution step) {
		return this.loaners.out(Case.order(step)).orElseThrow();
	}

}
