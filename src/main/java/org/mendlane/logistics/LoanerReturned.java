package org.mendlane.logistics;

import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Fact;

/**
 * The device that was lent with an order is back.
 */
public record LoanerReturned(RepairOrderId order, String code, String by) implements Fact {

	@Override
	public String caseNumber() {
		return order.number();
	}

	@Override
	public String detail() {
		return code;
	}

}
