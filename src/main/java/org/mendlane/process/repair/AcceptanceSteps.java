package org.mendlane.process.repair;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mendlane.logistics.Acceptances;
import org.mendlane.logistics.Rejection;
import org.mendlane.logistics.Rejections;
import org.mendlane.process.general.Case;
import org.mendlane.process.general.TimeToReject;
import org.mendlane.repair.Repairs;
import org.mendlane.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The end of processes/repair.bpmn: the customer accepts the work, or rejects it and it
 * goes on.
 */
@Configuration(proxyBeanMethods = false)
class AcceptanceSteps {

	private final Acceptances acceptances;

	private final Rejections rejections;

	private final Repairs repairs;

	private final RepairMails mails;

	AcceptanceSteps(Acceptances acceptances, Rejections rejections, Repairs repairs, RepairMails mails) {
		this.acceptances = acceptances;
		this.rejections = rejections;
		this.repairs = repairs;
		this.mails = mails;
	}

	/** Whoever has said so together with the delivery is not asked any more. */
	@Bean
	JavaDelegate askAcceptance(Clock clock, Texts texts, Addressee addressee) {
		return (step) -> {
			LocalDate until = TimeToReject.begin(step, clock);
			if (!this.acceptances.isAccepted(Case.repair(step))) {
				String day = texts.date(until, addressee.of(Case.repair(step)).language());
				this.mails.send(step, "work-delivered", Map.of("until", day), List.of());
			}
		};
	}

	@Bean
	JavaDelegate assumeDelivered() {
		return (step) -> this.acceptances.assume(Case.repair(step));
	}

	@Bean
	JavaDelegate tellRejected() {
		return (step) -> tell(step, "work-rejected");
	}

	@Bean
	JavaDelegate askToReturn() {
		return (step) -> tell(step, "work-return");
	}

	@Bean
	JavaDelegate remindToReturn() {
		return (step) -> tell(step, "work-return-reminder");
	}

	@Bean
	JavaDelegate backToWorkshop() {
		return (step) -> {
			this.rejections.reopen(Case.repair(step));
			step.setVariable("promisedBy", null);
			tell(step, "work-again");
		};
	}

	@Bean
	JavaDelegate closeRepair() {
		return (step) -> {
			this.repairs.close(Case.repair(step));
			if (this.rejections.of(Case.repair(step)).filter(Rejection::isSettled).isPresent()) {
				tell(step, "work-settled");
			}
			else {
				this.mails.plain(step, "device-delivered");
			}
		};
	}

	/** What the customer has written, and what he was answered. */
	private void tell(DelegateExecution step, String template) {
		Rejection rejection = this.rejections.of(Case.repair(step)).orElseThrow();
		String answer = rejection.answer();
		Map<String, Object> said = new HashMap<>(Map.of("reason", rejection.reason()));
		said.put("answer", (answer != null) ? answer : "");
		this.mails.send(step, template, said, List.of());
	}

}
