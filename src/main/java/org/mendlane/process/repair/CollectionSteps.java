package org.mendlane.process.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.mendlane.logistics.CollectionCodes;
import org.mendlane.logistics.Parcels;
import org.mendlane.process.general.Case;
import org.mendlane.process.general.TaskNote;
import org.mendlane.quote.Dues;
import org.mendlane.quote.Quotes;
import org.mendlane.repair.Repair;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Money;
import org.mendlane.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The steps of processes/repair.bpmn on the way home of a device that its customer
 * collects.
 */
@Configuration(proxyBeanMethods = false)
class CollectionSteps {

	private final Parcels parcels;

	private final Repairs repairs;

	private final Quotes quotes;

	private final RepairMails mails;

	private final Addressee addressee;

	private final Texts texts;

	CollectionSteps(Parcels parcels, Repairs repairs, Quotes quotes, RepairMails mails, Addressee addressee,
			Texts texts) {
		this.parcels = parcels;
		this.repairs = repairs;
		this.quotes = quotes;
		this.mails = mails;
		this.addressee = addressee;
		this.texts = texts;
	}

	@Bean
	JavaDelegate lookHowHome(WaysHome ways) {
		return (step) -> step.setVariable("wayHome", ways.of(Case.number(step)).name());
	}

	/** Nothing to somebody who has come before he was told. */
	@Bean
	JavaDelegate tellReady() {
		return (step) -> {
			step.setVariable("collectReminders", 0);
			if (this.parcels.of(Case.repair(step)).isEmpty()) {
				tell(step, "collect-ready");
			}
		};
	}

	@Bean
	JavaDelegate remindToCollect() {
		return (step) -> {
			step.setVariable("collectReminders", (Integer) step.getVariable("collectReminders") + 1);
			tell(step, "collect-reminder");
		};
	}

	@Bean
	TaskListener showCallAboutCollection() {
		return (task) -> RepairForms.about(task, this.repairs.repair(Case.repair(task)));
	}

	@Bean
	TaskListener takeCallAboutCollection(TaskNote notes) {
		return notes::keepCall;
	}

	/** With the code, and what is to be paid if anything is. */
	private void tell(DelegateExecution step, String template) {
		Repair repair = this.repairs.repair(Case.repair(step));
		Map<String, Object> values = new HashMap<>(Map.of("code", CollectionCodes.IN_MAIL));
		Money due = Dues.of(List.of(repair), this.quotes).total();
		values.put("due", (due != null) ? this.texts.money(due, this.addressee.of(repair.id()).language()) : "");
		this.mails.send(step, template, values, List.of());
	}

}
