package org.mendlane.repair;

import org.mendlane.shared.Fact;

/**
 * Every device of the order has gone home or will not come.
 */
public record AllDevicesDone(RepairOrderId order, String by) implements Fact {

	@Override
	public String caseNumber() {
		return order.number();
	}

}
