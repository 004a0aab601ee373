package org.mendlane.repair;

import org.mendlane.shared.Fact;

/**
 * The shop no longer waits for the parcel.
 */
public record OrderGivenUp(RepairOrderId order, String by) implements Fact {

	@Override
	public String caseNumber() {
		return order.number();
	}

}
