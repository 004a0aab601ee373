package org.mendlane.repair;

import org.mendlane.shared.Fact;

/**
 * The customer has answered what was missing in the order.
 */
public record MissingDataAnswered(RepairOrderId order, String by) implements Fact {

	@Override
	public String caseNumber() {
		return order.number();
	}

}
