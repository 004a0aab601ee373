package org.mendlane.workflow;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One element on a case's way through its diagram: behind it, open, or still to come; the
 * text is what the diagram itself says to customers.
 */
public record Step(String element, @Nullable String text, @Nullable Instant entered, @Nullable Instant left,
		@Nullable String stage, @Nullable String waitsFor) {

	/** Whether the case is here now. */
	public boolean isOpen() {
		return this.entered != null && this.left == null;
	}

}
