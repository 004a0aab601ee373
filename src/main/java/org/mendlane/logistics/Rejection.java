package org.mendlane.logistics;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.mendlane.repair.RepairId;

/**
 * What a customer has found wrong with a device that was to be his again, and what became
 * of it.
 */
public record Rejection(long id, RepairId repair, String reason, boolean atCounter, Instant at, String by,
		@Nullable Outcome outcome, @Nullable String answer, @Nullable Instant answeredAt, @Nullable Instant backAt) {

	/** Whether the shop has still to say what happens. */
	public boolean isUnanswered() {
		return outcome == null;
	}

	/** Whether the customer is to send the device once more. */
	public boolean isAwaited() {
		return outcome == Outcome.BACK && backAt == null;
	}

	/** Whether nothing more is done about it than what was written to the customer. */
	public boolean isSettled() {
		return outcome == Outcome.SETTLED;
	}

	/**
	 * What the shop does about it.
	 */
	public enum Outcome {

		BACK, HERE, SETTLED

	}

}
