package org.mendlane.visit;

import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Fact;

/**
 * The day of a visit does not hold: another one is to be agreed on.
 */
public record VisitMoved(RepairOrderId order, String by) implements Fact {

	@Override
	public String caseNumber() {
		return order.number();
	}

}
