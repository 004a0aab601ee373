package org.mendlane.repair;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.shared.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Measures how long people work on devices; nobody works on two at a time.
 */
@Service
@Transactional
public class WorkClock {

	private final JdbcClient jdbc;

	private final Repairs repairs;

	private final Clock clock;

	WorkClock(JdbcClient jdbc, Repairs repairs, Clock clock) {
		this.jdbc = jdbc;
		this.repairs = repairs;
		this.clock = clock;
	}

	/** Starts the clock, and stops it for what the same person worked on before. */
	public void start(RepairId repair, Actor actor) {
		actor.require(Role.TECHNICIAN);
		RepairState state = repairs.get(repair, actor).state();
		if (state != RepairState.RECEIVED && state != RepairState.DIAGNOSED) {
			throw new Refusal("repair.no-work-now", repair.number());
		}
		if (running(actor.login()).filter((now) -> now.repair().equals(repair)).isPresent()) {
			return;
		}
		pause(actor);
		jdbc.sql("insert into work_period (repair_number, login, started_at) values (?, ?, ?)")
			.params(repair.number(), actor.login(), now())
			.update();
	}

	/** Stops the clock of whatever this person works on. */
	public void pause(Actor actor) {
		jdbc.sql("update work_period set ended_at = ? where login = ? and ended_at is null")
			.params(now(), actor.login())
			.update();
	}

	/**
	 * Stops all clocks of a device that is done, and says how many minutes were measured
	 * since the last time.
	 */
	public int stop(RepairId repair) {
		jdbc.sql("update work_period set ended_at = ? where repair_number = ? and ended_at is null")
			.params(now(), repair.number())
			.update();
		return Math.max(0, minutes(List.of(repair)).getOrDefault(repair, 0) - repairs.repair(repair).minutes());
	}

	/** What this person works on now. */
	@Transactional(readOnly = true)
	public Optional<RunningWork> running(String login) {
		return jdbc.sql("select repair_number, started_at from work_period where login = ? and ended_at is null")
			.param(login)
			.query((row, number) -> new RunningWork(new RepairId(row.getString(1)), row.getTimestamp(2).toInstant()))
			.optional();
	}

	/**
	 * All minutes measured for these devices, by everybody, the running ones too; begun
	 * minutes count.
	 */
	@Transactional(readOnly = true)
	public Map<RepairId, Integer> minutes(Collection<RepairId> devices) {
		Map<RepairId, Duration> measured = new HashMap<>();
		if (!devices.isEmpty()) {
			jdbc.sql("select repair_number, started_at, coalesce(ended_at, :now) from work_period "
					+ "where repair_number in (:numbers)")
				.param("now", now())
				.param("numbers", devices.stream().map(RepairId::number).toList())
				.query((row) -> {
					measured.merge(new RepairId(row.getString(1)),
							Duration.between(row.getTimestamp(2).toInstant(), row.getTimestamp(3).toInstant()),
							Duration::plus);
				});
		}
		Map<RepairId, Integer> minutes = new HashMap<>();
		measured.forEach((device, time) -> minutes.put(device, (int) ((time.toSeconds() + 59) / 60)));
		return minutes;
	}

	private Timestamp now() {
		Instant now = clock.instant();
		return Timestamp.from(now);
	}

}
