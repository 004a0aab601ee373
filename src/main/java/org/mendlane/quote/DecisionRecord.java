package org.mendlane.quote;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How a decision was made: who, when, from where, about which paper (its SHA-256), and
 * when it was undone.
 */
public record DecisionRecord(int version, Choice choice, String by, Instant at, Origin origin, @Nullable String paper,
		@Nullable Instant undoneAt) {

	/** Whether it still stands. */
	public boolean stands() {
		return undoneAt == null;
	}

}
