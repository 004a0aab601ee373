package org.mendlane.repair;

import org.jspecify.annotations.Nullable;

import org.mendlane.shared.Fact;

/**
 * Something of a case is different now: what, and its code before and after.
 */
public record CaseChanged(String caseNumber, String factName, String before, String after, String by) implements Fact {

	static final String NOTHING = "–";

	/** What it is now, if anything. */
	public @Nullable String now() {
		return after.equals(NOTHING) ? null : after;
	}

	@Override
	public String detail() {
		return before + " → " + after;
	}

}
