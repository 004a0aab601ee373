package org.mendlane.visit;

import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Fact;

/**
 * The customer has said from home what is wrong with what was done at his place.
 */
public record VisitRejected(RepairOrderId order, String by) implements Fact {

	@Override
	public String caseNumber() {
		return order.number();
	}

}
