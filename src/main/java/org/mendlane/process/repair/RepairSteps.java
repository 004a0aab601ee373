package org.mendlane.process.repair;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mendlane.process.engine.Decisions;
import org.mendlane.process.general.Case;
import org.mendlane.quote.Quotes;
import org.mendlane.repair.RepairPath;
import org.mendlane.repair.Repairs;
import org.mendlane.repair.TechnicianProposal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The steps of processes/repair.bpmn, one bean for each service task.
 */
@Configuration(proxyBeanMethods = false)
class RepairSteps {

	private final Repairs repairs;

	private final RepairMails mails;

	private final Clock clock;

	RepairSteps(Repairs repairs, RepairMails mails, Clock clock) {
		this.repairs = repairs;
		this.mails = mails;
		this.clock = clock;
	}

	@Bean
	JavaDelegate proposeTechnician(Decisions decisions) {
		return (step) -> {
			RepairPath path = this.repairs.repair(Case.repair(step)).path();
			step.setVariable("promisedBy", null);
			step.setVariable("path", ((path != null) ? path : RepairPath.PAID).name());
			step.setVariable("technician",
					this.repairs.proposeTechnician(Case.repair(step), new TechnicianTable(decisions))
						.map(TechnicianProposal::login)
						.orElse(null));
		};
	}

	@Bean
	JavaDelegate approveWithinLimit(Quotes quotes, Decisions decisions) {
		return (step) -> {
			step.setVariable("approved", quotes.approve(Case.repair(step), new ApprovalTable(decisions)).isPresent());
			promise(step, quotes);
		};
	}

	@Bean
	JavaDelegate tellApproved(QuoteMail quoteMail) {
		return (step) -> step.setVariable("quoteValidUntil", quoteMail.tellApproved(step));
	}

	@Bean
	JavaDelegate sendQuote(QuoteMail quoteMail) {
		return (step) -> step.setVariable("quoteValidUntil", quoteMail.send(step));
	}

	@Bean
	JavaDelegate remindAfterOneDay(QuoteMail quoteMail) {
		return quoteMail::remind;
	}

	@Bean
	JavaDelegate remindAfterThreeDays(QuoteMail quoteMail) {
		return quoteMail::remind;
	}

	@Bean
	JavaDelegate sendAnswer(Quotes quotes) {
		return (step) -> this.mails.withAnswer(step, "quote-answer", quotes.questions(Case.repair(step)));
	}

	@Bean
	JavaDelegate returnUnrepaired() {
		return (step) -> {
			this.repairs.unrepaired(Case.repair(step));
			this.mails.plain(step, "repair-declined");
		};
	}

	@Bean
	JavaDelegate startRepair(Quotes quotes) {
		return (step) -> {
			this.mails.plain(step, "repair-started");
			promise(step, quotes);
		};
	}

	@Bean
	JavaDelegate tellDecisionUndone(StaffMails colleagues) {
		return (step) -> colleagues.aboutRepair(step, "decision-undone");
	}

	@Bean
	JavaDelegate keepDevice(StaffMails colleagues) {
		return (step) -> {
			this.repairs.keep(Case.repair(step));
			colleagues.aboutRepair(step, "decision-undone");
		};
	}

	@Bean
	JavaDelegate tellDiagnosisStands(StaffMails colleagues) {
		return (step) -> colleagues.standing(step, "diagnosis");
	}

	@Bean
	JavaDelegate tellQuoteStands(StaffMails colleagues) {
		return (step) -> colleagues.standing(step, "quote");
	}

	@Bean
	JavaDelegate tellWorkStands(StaffMails colleagues) {
		return colleagues::standing;
	}

	@Bean
	JavaDelegate tellRepairStands(StaffMails colleagues) {
		return (step) -> colleagues.standing(step, "repair");
	}

	@Bean
	JavaDelegate tellDeliveryUnconfirmed(StaffMails colleagues) {
		return (step) -> colleagues.standing(step, "delivery");
	}

	@Bean
	JavaDelegate sendTracking() {
		return (step) -> this.mails.withTracking(step, "device-sent");
	}

	/** Until the end of the day that the customer was promised. */
	private void promise(DelegateExecution step, Quotes quotes) {
		step.setVariable("promisedBy",
				quotes.readyBy(Case.repair(step))
					.map((day) -> Date.from(day.atTime(LocalTime.MAX).atZone(this.clock.getZone()).toInstant()))
					.orElse(null));
	}

}
