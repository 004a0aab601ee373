package org.mendlane.repair;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Why the work on a device cannot go on, since when, and until when that is expected to
 * be over.
 */
public record Holdup(RepairId repair, Cause cause, String reason, LocalDate until, Instant since, String by) {

	/** What is waited for. */
	public enum Cause {

		/** A spare part. */
		PART,
		/** The customer's answer. */
		CUSTOMER,
		/** A supplier or the maker. */
		SUPPLIER

	}

	/** Whether the day on which it should have been over has passed. */
	public boolean late(LocalDate today) {
		return until.isBefore(today);
	}

}
