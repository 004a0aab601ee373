package org.mendlane.staff;

import java.util.List;

import org.mendlane.account.Actor;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.repair.Holdup;
import org.mendlane.repair.Holdups;
import org.mendlane.repair.RepairId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that work waits or goes on, and what is said about it, both or neither. */
@Component
class Waits {

	private final Holdups holdups;

	private final Conversations conversations;

	Waits(Holdups holdups, Conversations conversations) {
		this.holdups = holdups;
		this.conversations = conversations;
	}

	/**
	 * A question goes to the customer, any other reason stands beside it for colleagues.
	 */
	@Transactional
	public void report(RepairId device, StuckPages.Stuck said, Actor actor) {
		this.holdups.report(device, said.cause(), said.text(), said.until(), actor);
		if (said.cause() == Holdup.Cause.CUSTOMER) {
			this.conversations.post(device.number(), said.text(), List.of(), actor);
		}
		else {
			this.conversations.note(device.number(), said.text(), actor);
		}
	}

	@Transactional
	public void resume(RepairId device, String text, Actor actor) {
		this.holdups.resume(device, actor);
		if (!text.isBlank()) {
			this.conversations.note(device.number(), text, actor);
		}
	}

}
