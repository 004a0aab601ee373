package org.mendlane.workflow;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Whether the diagram of a case has a reminder left for its customer where it waits for
 * him now, and when he was last reminded, be it by the diagram or by a person; fresh if
 * that is less than a day ago.
 */
public record Reminding(boolean left, boolean fresh, @Nullable Instant last) {

	private static final Duration PAUSE = Duration.ofDays(1);

	/** As it is now. */
	public static Reminding of(boolean left, @Nullable Instant last, Instant now) {
		return new Reminding(left, last != null && now.isBefore(last.plus(PAUSE)), last);
	}

}
