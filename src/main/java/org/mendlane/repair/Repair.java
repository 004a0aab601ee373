package org.mendlane.repair;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.mendlane.customer.CustomerId;

/**
 * A device and its repair as they stand.
 */
public record Repair(RepairId id, CustomerId customer, String submittedBy, String kind, String maker, String model,
		@Nullable String serial, String fault, @Nullable String accessories, @Nullable LocalDate purchased,
		boolean warrantyClaimed, RepairState state, @Nullable RepairPath path, @Nullable Instant receivedAt,
		@Nullable String receivedAccessories, @Nullable String intakeNote, @Nullable String technician,
		@Nullable String technicianReason, @Nullable String findings, boolean repairable, int minutes,
		@Nullable String workNote, int qualityFailures, @Nullable String qualityNote, boolean unrepaired,
		boolean unannounced, boolean onSite) {

	/** Maker and model. */
	public String title() {
		return maker + " " + model;
	}

	/** Whether it may be packed: checked after repair, or going home unrepaired. */
	public boolean readyToLeave() {
		return state == RepairState.CHECKED || (state == RepairState.DIAGNOSED && unrepaired);
	}

	/** Whether nothing more happens to it. */
	public boolean isOver() {
		return state == RepairState.CLOSED || state == RepairState.DROPPED;
	}

}
