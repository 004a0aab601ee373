package org.mendlane.visit;

import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Fact;

/**
 * Nobody has said otherwise for long enough, so what was done on a visit is taken as
 * accepted.
 */
public record VisitAcceptanceAssumed(RepairOrderId order, String by) implements Fact {

	@Override
	public String caseNumber() {
		return order.number();
	}

}
