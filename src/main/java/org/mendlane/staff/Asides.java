package org.mendlane.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.mendlane.account.Actor;
import org.mendlane.repair.Holdup;
import org.mendlane.repair.Holdups;
import org.mendlane.repair.Repair;
import org.mendlane.repair.Repairs;
import org.mendlane.workflow.WorkItem;

import org.springframework.stereotype.Component;

/** Devices that a technician has put aside because he cannot go on. */
@Component
class Asides {

	private final Holdups holdups;

	private final Repairs repairs;

	private final Clock clock;

	Asides(Holdups holdups, Repairs repairs, Clock clock) {
		this.holdups = holdups;
		this.repairs = repairs;
		this.clock = clock;
	}

	List<Aside> of(Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		return this.holdups.with(actor.login())
			.stream()
			.map((holdup) -> new Aside(holdup, this.repairs.get(holdup.repair(), actor), holdup.late(today)))
			.toList();
	}

	/** Whether a task is work, not a wait for something. */
	static boolean workable(WorkItem item) {
		return item.waitsFor() == null || "queue".equals(item.waitsFor());
	}

	record Aside(Holdup holdup, Repair repair, boolean late) {
	}

}
