package org.mendlane.visit;

import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Fact;

/**
 * A day for a technician's visit is agreed on.
 */
public record VisitAgreed(RepairOrderId order, String by) implements Fact {

	@Override
	public String caseNumber() {
		return order.number();
	}

}
