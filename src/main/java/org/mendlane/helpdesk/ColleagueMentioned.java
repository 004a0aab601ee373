package org.mendlane.helpdesk;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Fact;

/**
 * Somebody has named a colleague in an internal note, which has a number if it stands in
 * the history of the case; the journal keeps only whom.
 */
public record ColleagueMentioned(String caseNumber, String to, String text, @Nullable Long note,
		String by) implements Fact {

	@Override
	public String detail() {
		return this.to;
	}

}
