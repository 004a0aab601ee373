package org.mendlane.repair;

import org.mendlane.shared.Fact;

/**
 * The order was called off before anything arrived.
 */
public record OrderCancelled(RepairOrderId order, String by) implements Fact {

	@Override
	public String caseNumber() {
		return order.number();
	}

}
