package org.mendlane.repair;

import org.mendlane.shared.Fact;

/**
 * The last device of an order that had not come is not expected any more.
 */
public record NothingMissing(RepairOrderId order, String by) implements Fact {

	@Override
	public String caseNumber() {
		return order.number();
	}

}
