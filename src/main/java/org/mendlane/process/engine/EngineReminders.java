package org.mendlane.process.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.mendlane.workflow.Reminders;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The timers that a case has set.
 */
@Component
@Transactional(readOnly = true)
class EngineReminders implements Reminders {

	private final RuntimeService runtime;

	private final ManagementService management;

	EngineReminders(@Lazy RuntimeService runtime, @Lazy ManagementService management) {
		this.runtime = runtime;
		this.management = management;
	}

	@Override
	public Optional<Instant> next(String caseNumber) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber)
			.list()
			.stream()
			.flatMap((one) -> this.management.createJobQuery().processInstanceId(one.getId()).timers().list().stream())
			.map(Job::getDuedate)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.map(Date::toInstant);
	}

}
