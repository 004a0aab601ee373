package org.mendlane.repair;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.device.CheckPoint;
import org.mendlane.device.DeviceKinds;
import org.mendlane.device.Purpose;
import org.mendlane.shared.Refusal;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The points ticked on the checklists of a device, each with time and person.
 */
@Component
class Checklists {

	private final DeviceKinds kinds;

	private final Accounts accounts;

	private final JdbcTemplate jdbc;

	private final Clock clock;

	Checklists(DeviceKinds kinds, Accounts accounts, JdbcTemplate jdbc, Clock clock) {
		this.kinds = kinds;
		this.accounts = accounts;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Refuses, by name, a mandatory point that is not ticked; else keeps the ticks. */
	void tick(Repair repair, Purpose purpose, Set<String> ticks, String by) {
		Locale language = accounts.find(by).map(Actor::language).orElse(Locale.ENGLISH);
		List<CheckPoint> points = kinds.checks(repair.kind(), purpose, language);
		mustBeComplete(points, ticks);
		Set<String> known = new HashSet<>(ticked(repair.id(), purpose));
		for (CheckPoint point : points) {
			if (ticks.contains(point.code()) && known.add(point.code())) {
				keep(repair.id(), purpose, point.code(), by);
			}
		}
	}

	static void mustBeComplete(List<CheckPoint> points, Set<String> ticks) {
		List<String> open = points.stream()
			.filter((point) -> point.mandatory() && !ticks.contains(point.code()))
			.map(CheckPoint::text)
			.toList();
		if (!open.isEmpty()) {
			throw new Refusal("repair.checks-open", open.size(), String.join("; ", open));
		}
	}

	Set<String> ticked(RepairId repair, Purpose purpose) {
		return Set.copyOf(jdbc.queryForList("select code from repair_check where repair_number = ? and purpose = ?",
				String.class, repair.number(), purpose.name()));
	}

	private void keep(RepairId repair, Purpose purpose, String code, String by) {
		jdbc.update("insert into repair_check (repair_number, purpose, code, at, ticked_by) values (?, ?, ?, ?, ?)",
				repair.number(), purpose.name(), code, Timestamp.from(clock.instant()), by);
	}

}
