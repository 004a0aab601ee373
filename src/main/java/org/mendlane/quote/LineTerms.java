package org.mendlane.quote;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a technician says about a line: from which variant on it is included, how many of
 * it, and why.
 */
public record LineTerms(Scope scope, int quantity, @Nullable String reason) {

	public LineTerms {
		reason = (reason == null || reason.isBlank()) ? null : reason.strip();
	}

	/** What a line says now. */
	public static LineTerms of(QuoteLine line) {
		return new LineTerms(line.scope(), line.quantity(), line.reason());
	}

	/** Whether two have said different things since both saw the same. */
	boolean clashesWith(LineTerms theirs, LineTerms seen) {
		return clash(scope, theirs.scope, seen.scope) || clash(quantity, theirs.quantity, seen.quantity)
				|| clash(reason, theirs.reason, seen.reason);
	}

	/** What either has changed since both saw the same. */
	LineTerms mergedWith(LineTerms theirs, LineTerms seen) {
		return new LineTerms((scope == seen.scope) ? theirs.scope : scope,
				(quantity == seen.quantity) ? theirs.quantity : quantity,
				Objects.equals(reason, seen.reason) ? theirs.reason : reason);
	}

	private static boolean clash(@Nullable Object mine, @Nullable Object theirs, @Nullable Object seen) {
		return !Objects.equals(mine, theirs) && !Objects.equals(mine, seen) && !Objects.equals(theirs, seen);
	}

}
