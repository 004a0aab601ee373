package org.mendlane.process.repair;

import java.util.Map;

import org.mendlane.logistics.DeviceCollected;
import org.mendlane.logistics.DeviceHandedOut;
import org.mendlane.logistics.DevicePacked;
import org.mendlane.logistics.ParcelDelivered;
import org.mendlane.logistics.ParcelPickedUp;
import org.mendlane.logistics.WorkAccepted;
import org.mendlane.process.engine.Facts;
import org.mendlane.quote.DecisionUndone;
import org.mendlane.quote.QuoteDecided;
import org.mendlane.quote.QuoteOffered;
import org.mendlane.quote.QuoteQuestionAsked;
import org.mendlane.repair.CaseChanged;
import org.mendlane.repair.DeviceReceived;
import org.mendlane.repair.DispatchPhotosTaken;
import org.mendlane.repair.IntakePhotosTaken;
import org.mendlane.shared.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What happens to a device and moves its diagram.
 */
@Component
class RepairMessages {

	private final Facts facts;

	RepairMessages(Facts facts) {
		this.facts = facts;
	}

	@EventListener
	void on(DeviceReceived fact) {
		this.facts.start(fact, "repair", Map.of());
	}

	/** Whoever a device is given to meanwhile has its next tasks, too. */
	@EventListener
	void on(CaseChanged fact) {
		if (fact.factName().equals("TechnicianChosen")) {
			this.facts.tell(fact.caseNumber(), "repair", "technician", fact.now());
		}
	}

	@EventListener
	void on(IntakePhotosTaken fact) {
		this.facts.deliver(fact, Map.of());
	}

	@EventListener
	void on(QuoteOffered fact) {
		this.facts.deliver(fact, Map.of());
	}

	@EventListener
	void on(QuoteDecided fact) {
		this.facts.deliver(fact, Map.of("decision", fact.choice().name()));
	}

	/** It cannot be undone in a diagram that has gone on, or is of an older version. */
	@EventListener
	void on(DecisionUndone fact) {
		if (!this.facts.deliverNow(fact, Map.of())) {
			throw new Refusal("quote.undo-too-late");
		}
	}

	@EventListener
	void on(QuoteQuestionAsked fact) {
		this.facts.deliver(fact, Map.of());
	}

	@EventListener
	void on(DispatchPhotosTaken fact) {
		this.facts.deliver(fact, Map.of());
	}

	@EventListener
	void on(DevicePacked fact) {
		this.facts.deliver(fact, Map.of());
	}

	@EventListener
	void on(ParcelPickedUp fact) {
		this.facts.deliver(fact, Map.of());
	}

	/**
	 * Where nobody waits for it, as in diagrams of older versions or before the last
	 * photo, it is handed out, or packed, gone, delivered and accepted at once.
	 */
	@EventListener
	void on(DeviceCollected fact) {
		DeviceHandedOut handedOut = new DeviceHandedOut(fact.repair(), fact.by());
		if (!this.facts.deliverNow(fact, Map.of()) && !this.facts.deliverNow(handedOut, Map.of())) {
			this.facts.deliver(handedOut, Map.of());
			on(new DevicePacked(fact.repair(), fact.caseNumber(), fact.by()));
			on(new ParcelPickedUp(fact.repair(), fact.caseNumber(), fact.by()));
			on(new ParcelDelivered(fact.repair(), fact.by()));
			this.facts.deliver(new WorkAccepted(fact.repair(), fact.by()), Map.of());
		}
	}

	@EventListener
	void on(ParcelDelivered fact) {
		this.facts.deliver(fact, Map.of());
	}

}
