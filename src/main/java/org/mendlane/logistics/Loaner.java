package org.mendlane.logistics;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.mendlane.repair.RepairOrderId;

/**
 * A device that the shop lends while it repairs, with the loan that it is out on and the
 * condition in which it last came back.
 */
public record Loaner(String code, String name, String serial, boolean retired, @Nullable String condition,
		@Nullable Loan loan) {

	/** Whether it can be lent now. */
	public boolean free() {
		return !retired && loan == null;
	}

	/** To which order it is lent, until when. */
	public record Loan(RepairOrderId order, LocalDate due, Instant since) {

		/** Whether it should have been back before this day. */
		public boolean late(LocalDate today) {
			return due.isBefore(today);
		}

	}

}
