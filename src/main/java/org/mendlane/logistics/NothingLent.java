package org.mendlane.logistics;

import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Fact;

/**
 * No device of the shop is out with this order any more, so that it may be closed.
 */
public record NothingLent(RepairOrderId order, String by) implements Fact {

	@Override
	public String caseNumber() {
		return order.number();
	}

}
