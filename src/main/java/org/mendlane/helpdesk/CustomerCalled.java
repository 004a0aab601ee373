package org.mendlane.helpdesk;

import org.mendlane.shared.Fact;

/**
 * Somebody of the shop has called the customer about a case.
 */
public record CustomerCalled(String caseNumber, boolean reached, String by) implements Fact {

	@Override
	public String detail() {
		return reached ? "" : "not reached";
	}

}
