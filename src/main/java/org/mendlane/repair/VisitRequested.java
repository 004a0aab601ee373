package org.mendlane.repair;

import org.mendlane.shared.Fact;

/**
 * A customer, or the shop for him, has reported devices that are to be repaired where
 * they stand.
 */
public record VisitRequested(RepairOrderId order, String by) implements Fact {

	@Override
	public String caseNumber() {
		return order.number();
	}

}
