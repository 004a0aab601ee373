package org.mendlane.quote;

import org.mendlane.repair.RepairId;
import org.mendlane.shared.Fact;

/**
 * A quote was put before the customer.
 */
public record QuoteOffered(RepairId repair, int version, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

	@Override
	public String detail() {
		return "v" + version;
	}

}
