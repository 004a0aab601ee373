package org.mendlane.process.repair;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import org.mendlane.helpdesk.MessagePosted;
import org.mendlane.process.engine.Facts;
import org.mendlane.process.general.DayTime;
import org.mendlane.repair.Holdup;
import org.mendlane.repair.Holdups;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.WorkHeldUp;
import org.mendlane.repair.WorkResumed;
import org.mendlane.shared.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What brings a device to the wait in its diagram, and out of it.
 */
@Component
class StuckMessages {

	private final Facts facts;

	private final Holdups holdups;

	private final Clock clock;

	StuckMessages(Facts facts, Holdups holdups, Clock clock) {
		this.facts = facts;
		this.holdups = holdups;
		this.clock = clock;
	}

	/** Only a task that can be stuck is; the diagrams of older cases have none. */
	@EventListener
	void on(WorkHeldUp fact) {
		Holdup holdup = fact.holdup();
		Map<String, Object> flags = new HashMap<>(Map.of("stuckFor", holdup.cause().name(), "stuckUntil",
				DayTime.end(holdup.until(), this.clock.getZone()), "diagnosed", fact.diagnosed()));
		if (!fact.again()) {
			flags.put("technician", fact.by());
		}
		if (!this.facts.deliverNow(fact, flags)) {
			throw new Refusal("repair.stuck-not-here", fact.caseNumber());
		}
	}

	@EventListener
	void on(WorkResumed fact) {
		this.facts.deliver(fact, Map.of());
	}

	@EventListener
	void on(MessagePosted fact) {
		if (!fact.byStaff() && OrderNumbers.isDevice(fact.caseNumber())) {
			this.holdups.answered(new RepairId(fact.caseNumber()), fact.by());
		}
	}

}
