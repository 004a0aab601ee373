package org.mendlane.helpdesk;

import org.mendlane.shared.Fact;

/**
 * Somebody has named a colleague in an internal note; the journal keeps only whom.
 */
public record ColleagueMentioned(String caseNumber, String to, String text, String by) implements Fact {

	@Override
	public String detail() {
		return this.to;
	}

}
