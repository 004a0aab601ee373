package org.mendlane.quote;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A customer's question about a quote, with its answer.
 */
public record Question(long id, int version, String text, String by, Instant at, @Nullable String answer,
		@Nullable String answeredBy, @Nullable Instant answeredAt) {
}
