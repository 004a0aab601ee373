package org.mendlane.staff;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A case that waits for its customer or does not move, and when somebody last spoke to
 * him.
 */
record RadarRow(String number, String title, long customer, String name, @Nullable String phone,
		@Nullable String guardian, @Nullable String stage, Reason reason, Instant since, @Nullable Instant until,
		@Nullable Instant contact) {

	/** Full days that it has waited. */
	public long days(Instant now) {
		return Duration.between(this.since, now).toDays();
	}

	/** Whether the quote can be decided on the customer's behalf. */
	public boolean decidable() {
		return this.reason.customers && "quote".equals(this.stage);
	}

	/** Why a case is shown. */
	enum Reason {

		WAITS(true), SILENT(true), PARCEL_LATE(true), STANDS(false), UNCONFIRMED(false);

		private final boolean customers;

		Reason(boolean customers) {
			this.customers = customers;
		}

		/** Whether it is the customer's turn. */
		boolean customers() {
			return this.customers;
		}

	}

}
