package org.mendlane.process.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.mendlane.workflow.Rehearsal;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Moves the engine's clock and runs its jobs by hand, in the order in which they are due.
 */
@Component
@Profile("demo")
class EngineRehearsal implements Rehearsal {

	private static final int MOST_JOBS = 10_000;

	private final ManagementService management;

	private final Clock clock;

	EngineRehearsal(@Lazy ManagementService management, Clock clock) {
		this.management = management;
		this.clock = clock;
	}

	@Override
	public void until(Instant moment, Consumer<Instant> wall) {
		for (int ran = 0; ran < MOST_JOBS; ran++) {
			Optional<Job> next = next(moment);
			if (next.isEmpty()) {
				set(moment, wall);
				return;
			}
			Date due = next.get().getDuedate();
			if (due != null && due.toInstant().isAfter(this.clock.instant())) {
				set(due.toInstant(), wall);
			}
			this.management.executeJob(next.get().getId());
		}
		throw new IllegalStateException("more than " + MOST_JOBS + " jobs until " + moment);
	}

	@Override
	public void end() {
		ClockUtil.reset();
	}

	private static void set(Instant moment, Consumer<Instant> wall) {
		wall.accept(moment);
		ClockUtil.offset(Duration.between(InstantSource.system().instant(), moment).toMillis());
	}

	/** What is due already, else what becomes due first. */
	private Optional<Job> next(Instant moment) {
		return first(jobs().executable()).or(() -> first(jobs().duedateLowerThan(Date.from(moment.plusMillis(1)))));
	}

	private JobQuery jobs() {
		return this.management.createJobQuery().active().withRetriesLeft();
	}

	/** Cases' jobs only: the engine's own housekeeping has no process definition. */
	private static Optional<Job> first(JobQuery due) {
		return due.list()
			.stream()
			.filter((job) -> job.getProcessDefinitionId() != null)
			.min(Comparator.comparing(EngineRehearsal::due)
				.thenComparing(Job::getCreateTime)
				.thenComparing(Job::getId));
	}

	private static Instant due(Job job) {
		return (job.getDuedate() != null) ? job.getDuedate().toInstant() : Instant.EPOCH;
	}

}
