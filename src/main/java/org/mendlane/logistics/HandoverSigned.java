package org.mendlane.logistics;

import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Fact;

/**
 * A customer has signed for devices that he handed in or was given.
 */
public record HandoverSigned(RepairOrderId order, Direction direction, String by) implements Fact {

	@Override
	public String caseNumber() {
		return order.number();
	}

	@Override
	public String detail() {
		return direction.code();
	}

}
