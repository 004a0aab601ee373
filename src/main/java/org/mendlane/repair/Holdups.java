package org.mendlane.repair;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Devices whose technician cannot go on: what he waits for, and when it is there.
 */
@Service
@Transactional
public class Holdups {

	private static final int LONGEST_DAYS = 365;

	private static final String OPEN = """
			select h.repair_number, h.cause, h.reason, h.until_day, h.begun_at, h.begun_by from holdup h
			join repair r on r.number = h.repair_number where h.ended_at is null""" + " and ";

	private final JdbcClient jdbc;

	private final Repairs repairs;

	private final WorkClock work;

	private final ApplicationEventPublisher facts;

	private final Clock clock;

	Holdups(JdbcClient jdbc, Repairs repairs, WorkClock work, ApplicationEventPublisher facts, Clock clock) {
		this.jdbc = jdbc;
		this.repairs = repairs;
		this.work = work;
		this.facts = facts;
		this.clock = clock;
	}

	/** Says that the work cannot go on, or that it waits for something else or longer. */
	public void report(RepairId id, Holdup.Cause cause, String reason, LocalDate until, Actor actor) {
		actor.require(Role.TECHNICIAN);
		Repair repair = repairs.get(id, actor);
		if (repair.state() != RepairState.RECEIVED && repair.state() != RepairState.DIAGNOSED) {
			throw new Refusal("repair.stuck-not-here", id.number());
		}
		String words = Wording.required(reason, 1000, "repair.stuck-reason");
		LocalDate today = LocalDate.now(clock);
		if (until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
			throw new Refusal("repair.stuck-until", LONGEST_DAYS);
		}
		lock(id);
		work.stop(id);
		boolean again = end(id, actor.login());
		Holdup holdup = new Holdup(id, cause, words, until, clock.instant(), actor.login());
		jdbc.sql("insert into holdup (repair_number, cause, reason, until_day, begun_at, begun_by) "
				+ "values (?, ?, ?, ?, ?, ?)")
			.params(id.number(), cause.name(), words, until, Timestamp.from(holdup.since()), holdup.by())
			.update();
		facts.publishEvent(new WorkHeldUp(holdup, repair.state() == RepairState.DIAGNOSED, again));
	}

	/** Says that it goes on. */
	public void resume(RepairId id, Actor actor) {
		actor.require(Role.TECHNICIAN, Role.CARE);
		lock(repairs.get(id, actor).id());
		if (!end(id, actor.login())) {
			throw new Refusal("repair.not-stuck", id.number());
		}
		facts.publishEvent(new WorkResumed(id, actor.login()));
	}

	/** The customer has written: if the work waited for him, it goes on. */
	public void answered(RepairId id, String by) {
		lock(id);
		if (of(id).filter((holdup) -> holdup.cause() == Holdup.Cause.CUSTOMER).isPresent()) {
			end(id, by);
			facts.publishEvent(new WorkResumed(id, by));
		}
	}

	/** What holds up the work on this device now. */
	@Transactional(readOnly = true)
	public Optional<Holdup> of(RepairId id) {
		return jdbc.sql(OPEN + "h.repair_number = ?").param(id.number()).query(Holdups::holdup).optional();
	}

	/** What holds up the work of this technician, what is expected first first. */
	@Transactional(readOnly = true)
	public List<Holdup> with(String login) {
		return jdbc.sql(OPEN + "(h.begun_by = :login or r.technician = :login) order by h.until_day, h.id")
			.param("login", login)
			.query(Holdups::holdup)
			.list();
	}

	/** One at a time, so that a device waits for one thing. */
	private void lock(RepairId id) {
		jdbc.sql("select number from repair where number = ? for update").param(id.number()).query(String.class).list();
	}

	private boolean end(RepairId id, String by) {
		Instant now = clock.instant();
		return jdbc.sql("update holdup set ended_at = ?, ended_by = ? where repair_number = ? and ended_at is null")
			.params(Timestamp.from(now), by, id.number())
			.update() > 0;
	}

	private static Holdup holdup(ResultSet row, int number) throws SQLException {
		return new Holdup(new RepairId(row.getString(1)), Holdup.Cause.valueOf(row.getString(2)), row.getString(3),
				row.getObject(4, LocalDate.class), row.getTimestamp(5).toInstant(), row.getString(6));
	}

}
