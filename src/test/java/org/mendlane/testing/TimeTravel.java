package org.mendlane.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;

/**
 * The clock of the product and of the engine in a test. Travelling stops at every job on
 * the way, in the order in which they are due; a job that fails fails the test.
 */
@Primary
public final class TimeTravel extends Clock {

	/** A Monday from which no test travels over a change to or from summer time. */
	public static final ZonedDateTime START = ZonedDateTime.of(2026, 5, 4, 9, 0, 0, 0, ZoneId.of("Europe/Warsaw"));

	private static final int MOST_JOBS = 20_000;

	private final ObjectProvider<ProcessEngine> engine;

	private Duration offset = Duration.ZERO;

	TimeTravel(ObjectProvider<ProcessEngine> engine) {
		this.engine = engine;
		set(START.toInstant());
	}

	/** Travels so many days by the calendar. */
	public void days(int days) {
		until(now().plusDays(days).toInstant());
	}

	/** Travels so many hours. */
	public void hours(int hours) {
		until(instant().plus(Duration.ofHours(hours)));
	}

	/** Travels so many minutes. */
	public void minutes(int minutes) {
		until(instant().plus(Duration.ofMinutes(minutes)));
	}

	/** Runs what is due now, and what follows from it. */
	public void jobs() {
		until(instant());
	}

	/** Travels to a moment. */
	public void until(Instant target) {
		for (int ran = 0; ran < MOST_JOBS; ran++) {
			Optional<Job> next = next(target);
			if (next.isEmpty()) {
				set(latest(instant(), target));
				return;
			}
			next.map(Job::getDuedate).ifPresent((due) -> set(latest(instant(), due.toInstant())));
			management().executeJob(next.get().getId());
		}
		throw new AssertionError("more than " + MOST_JOBS + " jobs until " + target + ": do some start each other?");
	}

	/** The time of day where the shop is. */
	public ZonedDateTime now() {
		return instant().atZone(getZone());
	}

	@Override
	public Instant instant() {
		return Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(this.offset);
	}

	@Override
	public ZoneId getZone() {
		return START.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("the shop has one time zone");
	}

	void begin() {
		RuntimeService runtime = this.engine.getObject().getRuntimeService();
		List<String> open = runtime.createProcessInstanceQuery()
			.rootProcessInstances()
			.list()
			.stream()
			.map(ProcessInstance::getId)
			.toList();
		if (!open.isEmpty()) {
			runtime.deleteProcessInstancesIfExists(open, "the next test begins", true, true, false);
		}
		set(START.toInstant());
	}

	private void set(Instant time) {
		this.offset = Duration.between(Instant.now().truncatedTo(ChronoUnit.MILLIS), time);
		ClockUtil.offset(this.offset.toMillis());
	}

	private static Instant latest(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	/** Cases' jobs only: the engine's own housekeeping has no process definition. */
	private Optional<Job> next(Instant target) {
		return management().createJobQuery()
			.active()
			.withRetriesLeft()
			.list()
			.stream()
			.filter((job) -> job.getProcessDefinitionId() != null)
			.filter((job) -> job.getDuedate() == null || !job.getDuedate().toInstant().isAfter(target))
			.min(Comparator.comparing(TimeTravel::due).thenComparing(Job::getCreateTime).thenComparing(Job::getId));
	}

	private static Instant due(Job job) {
		return (job.getDuedate() != null) ? job.getDuedate().toInstant() : Instant.MIN;
	}

	private ManagementService management() {
		return this.engine.getObject().getManagementService();
	}

}
