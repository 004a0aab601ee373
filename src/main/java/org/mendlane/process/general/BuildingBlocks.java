package org.mendlane.process.general;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mendlane.journal.Journal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Steps that an analyst may draw into any diagram; each has a template in the Modeler.
 */
@Configuration(proxyBeanMethods = false)
class BuildingBlocks {

	/** Inputs: template of the mail, recipient (customer, guardian or shop). */
	@Bean
	JavaDelegate sendMessage(CaseMail mail, Recipients recipients, Cases cases) {
		return (step) -> {
			Cases.About about = cases.about(step);
			Recipients.To to = switch (input(step, "recipient")) {
				case "guardian" -> recipients.guardian(about.customer());
				case "shop" -> recipients.shop(about.customer());
				default -> about.submitter();
			};
			Map<String, Object> values = Map.of("number", Case.number(step), "title", about.title(), "link",
					Case.isCustomer(Case.number(step)) ? mail.link(about.page())
							: mail.link(to, Case.number(step), ""));
			mail.send(step, to, input(step, "template"), values, List.of());
		};
	}

	/** Input: code of what happened. */
	@Bean
	JavaDelegate noteInJournal(Journal journal) {
		return (step) -> journal.note(Case.number(step), input(step, "code"), "system", "");
	}

	private static String input(DelegateExecution step, String name) {
		Object value = step.getVariable(name);
		return (value != null) ? value.toString() : "";
	}

}
