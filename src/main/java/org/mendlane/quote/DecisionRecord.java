package org.mendlane.quote;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.mendlane.shared.Money;

/**
 * How a decision was made: who, when, from where, about which paper (its SHA-256), what
 * was agreed, and when it was undone.
 */
public record DecisionRecord(int version, Choice choice, String by, Instant at, Origin origin, @Nullable String paper,
		Agreed agreed, @Nullable Instant undoneAt) {

	/** Whether it still stands. */
	public boolean stands() {
		return undoneAt == null;
	}

	/**
	 * The gross sum (of no repair: what declining costs), the extras by name, the
	 * standing limit within which nobody had to be asked, what was promised, and the
	 * version of the terms; no sum and no terms are known of decisions from before they
	 * were kept.
	 */
	public record Agreed(@Nullable Money gross, String extras, @Nullable Within within, Promise promise,
			@Nullable String terms) {

		/** The sum within which nobody had to be asked. */
		public @Nullable Money limit() {
			return (within != null) ? within.limit() : null;
		}

	}

	/** A standing limit, of the customer or of his contract. */
	public record Within(Money limit, boolean contract) {
	}

}
