package org.mendlane.visit;

import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Fact;

/**
 * The customer has accepted from home what was done at his place.
 */
public record VisitAccepted(RepairOrderId order, String by) implements Fact {

	@Override
	public String caseNumber() {
		return order.number();
	}

}
