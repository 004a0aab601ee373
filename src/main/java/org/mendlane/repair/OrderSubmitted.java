package org.mendlane.repair;

import org.mendlane.shared.Fact;

/**
 * A customer, or the shop for him, has reported devices.
 */
public record OrderSubmitted(RepairOrderId order, String by) implements Fact {

	@Override
	public String caseNumber() {
		return order.number();
	}

}
