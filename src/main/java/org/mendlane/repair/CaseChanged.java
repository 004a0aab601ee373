package org.mendlane.repair;

import org.mendlane.shared.Fact;

/**
 * Something of a case is different now: what, and its code before and after.
 */
public record CaseChanged(String caseNumber, String factName, String before, String after, String by) implements Fact {

	@Override
	public String detail() {
		return before + " → " + after;
	}

}
