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
		@Nullable Instant contact, @Nullable String words) {

	/** Full days that it has waited. */
	public long days(Instant now) {
		return Duration.between(this.since, now).toDays();
	}

	/** Whether it should be over by now. */
	public boolean late(Instant now) {
		return (this.until != null) ? this.until.isBefore(now) : this.reason.late;
	}

	/** Whether the quote can be decided on the customer's behalf. */
	public boolean decidable() {
		return this.reason.customers && "quote".equals(this.stage);
	}

	/** Why a case is shown. */
	enum Reason {

		WAITS(true, false), SILENT(true, true), PARCEL_LATE(true, true), NOT_COLLECTED(true, true), STANDS(false, true),
		NOT_PICKED_UP(false, true), UNCONFIRMED(false, true), PART(false, false), SUPPLIER(false, false);

		private final boolean customers;

		private final boolean late;

		Reason(boolean customers, boolean late) {
			this.customers = customers;
			this.late = late;
		}

		/** Whether it is the customer's turn. */
		boolean customers() {
			return this.customers;
		}

	}

}
