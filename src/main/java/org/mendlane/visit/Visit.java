package org.mendlane.visit;

import org.jspecify.annotations.Nullable;

import org.mendlane.document.DocumentId;
import org.mendlane.repair.RepairOrderId;

/**
 * A visit that was agreed on, with what was done, what came of it once somebody has been
 * there, what was answered to a customer who has rejected the work, and the paper about
 * it.
 */
public record Visit(long id, RepairOrderId order, VisitPlan plan, @Nullable VisitWork work,
		@Nullable VisitReport report, @Nullable String reportedBy, @Nullable String answerWords,
		@Nullable DocumentId paper) {

	/** Whether somebody still has to go there. */
	public boolean isAhead() {
		return report == null;
	}

	/** Whether the customer says from home what he thinks of the work. */
	public boolean isUndecided() {
		return report != null && report.outcome() == VisitOutcome.LATER;
	}

}
