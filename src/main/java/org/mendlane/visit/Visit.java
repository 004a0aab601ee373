package org.mendlane.visit;

import org.jspecify.annotations.Nullable;

import org.mendlane.repair.RepairOrderId;

/**
 * A visit that was agreed on, with what came of it once somebody has been there, and what
 * was answered to a customer who has rejected the work.
 */
public record Visit(long id, RepairOrderId order, VisitPlan plan, @Nullable VisitReport report,
		@Nullable String reportedBy, @Nullable String answerWords) {

	/** Whether somebody still has to go there. */
	public boolean isAhead() {
		return report == null;
	}

}
