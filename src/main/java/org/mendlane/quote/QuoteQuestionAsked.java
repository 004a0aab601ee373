package org.mendlane.quote;

import org.mendlane.repair.RepairId;
import org.mendlane.shared.Fact;

/**
 * The customer has a question about a quote.
 */
public record QuoteQuestionAsked(RepairId repair, int version, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

	@Override
	public String detail() {
		return "v" + version;
	}

}
