package org.mendlane.repair;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.mendlane.customer.CustomerId;
import org.mendlane.shared.Address;

/**
 * An order as it stands.
 */
public record RepairOrder(RepairOrderId id, CustomerId customer, String submittedBy, boolean byStaff,
		Instant submittedAt, Address returnAddress, OrderState state, boolean verified, @Nullable String missing,
		@Nullable String missingAnswer, int reminders, int deviceCount, OrderParties parties, ServicePlace place,
		boolean visitAgreed) {

	/** Whether the devices stay where they are, and a technician comes. */
	public boolean isOnSite() {
		return place == ServicePlace.ON_SITE;
	}

	/** Whether the customer was asked for something and has not answered. */
	public boolean waitsForAnswer() {
		return missing != null && missingAnswer == null;
	}

}
