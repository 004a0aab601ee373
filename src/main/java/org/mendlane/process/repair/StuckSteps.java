package org.mendlane.process.repair;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mendlane.process.general.Case;
import org.mendlane.repair.Holdup;
import org.mendlane.repair.Holdups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The steps of processes/repair.bpmn while the work cannot go on.
 */
@Configuration(proxyBeanMethods = false)
class StuckSteps {

	private final Holdups holdups;

	StuckSteps(Holdups holdups) {
		this.holdups = holdups;
	}

	@Bean
	JavaDelegate askAboutDevice(RepairMails mails) {
		return (step) -> mails.send(step, "stuck-question", question(step), List.of());
	}

	@Bean
	JavaDelegate remindAboutDevice(RepairMails mails) {
		return (step) -> mails.send(step, "stuck-question-reminder", question(step), List.of());
	}

	@Bean
	JavaDelegate tellStillStuck(StaffMails colleagues) {
		return (step) -> colleagues.stillStuck(step, holdup(step));
	}

	private Map<String, Object> question(DelegateExecution step) {
		return Map.of("question", holdup(step).reason());
	}

	private Holdup holdup(DelegateExecution step) {
		return this.holdups.of(Case.repair(step)).orElseThrow();
	}

}
