package org.mendlane.helpdesk;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a customer thinks of a repair: one to six stars, and why.
 */
public record Rating(int stars, String remark, String by, Instant at, @Nullable Instant changedAt) {

	/** The best that can be said. */
	public static final int MOST = 6;

	private static final Duration CHANGEABLE = Duration.ofDays(14);

	/** Until when the customer may think otherwise. */
	public Instant changeableUntil() {
		return at.plus(CHANGEABLE);
	}

}
