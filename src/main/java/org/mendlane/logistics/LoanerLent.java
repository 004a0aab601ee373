package org.mendlane.logistics;

import java.time.LocalDate;

import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Fact;

/**
 * The customer of an order has got a device of the shop until a day.
 */
public record LoanerLent(RepairOrderId order, String code, LocalDate due, String by) implements Fact {

	@Override
	public String caseNumber() {
		return order.number();
	}

	@Override
	public String detail() {
		return code + " → " + due;
	}

}
