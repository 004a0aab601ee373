package org.mendlane.logistics;

import java.time.LocalDate;

import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Fact;

/**
 * The customer of an order keeps the device that he was lent until another day.
 */
public record LoanProlonged(RepairOrderId order, String code, LocalDate due, String by) implements Fact {

	@Override
	public String caseNumber() {
		return order.number();
	}

	@Override
	public String detail() {
		return code + " → " + due;
	}

}
