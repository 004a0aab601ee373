package org.mendlane.visit;

import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Fact;

/**
 * A technician has been at the customer's, and says what came of it.
 */
public record VisitReported(RepairOrderId order, VisitOutcome outcome, String by) implements Fact {

	@Override
	public String caseNumber() {
		return order.number();
	}

	@Override
	public String detail() {
		return outcome.name();
	}

}
