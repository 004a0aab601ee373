package org.mendlane.process.repair;

import java.util.Map;

import org.mendlane.logistics.DeviceReturned;
import org.mendlane.logistics.WorkAccepted;
import org.mendlane.logistics.WorkRejected;
import org.mendlane.process.engine.Facts;
import org.mendlane.shared.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What customers say about the work, and what moves a device's diagram after that.
 */
@Component
class AcceptanceMessages {

	private final Facts facts;

	AcceptanceMessages(Facts facts) {
		this.facts = facts;
	}

	@EventListener
	void on(WorkAccepted fact) {
		this.facts.deliver(fact, Map.of());
	}

	/**
	 * Diagrams of older versions have no way for it, and others may not have come to it.
	 */
	@EventListener
	void on(WorkRejected fact) {
		if (!this.facts.deliverNow(fact, Map.of())) {
			throw new Refusal("logistics.reject-not-here", fact.caseNumber());
		}
	}

	@EventListener
	void on(DeviceReturned fact) {
		this.facts.deliver(fact, Map.of());
	}

}
