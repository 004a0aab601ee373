package org.mendlane.notification;

import org.jspecify.annotations.Nullable;

/**
 * Which mails to list, newest first: by a piece of recipient, subject or case number, by
 * state, before an id (the last one of the page shown), so many.
 */
public record OutboxFilter(@Nullable String text, @Nullable OutboxState state, @Nullable Long before, int limit) {

	/** The newest mails. */
	public static OutboxFilter newest(int limit) {
		return new OutboxFilter(null, null, null, limit);
	}

	/** The mails of one case. */
	public static OutboxFilter ofCase(String caseNumber) {
		return new OutboxFilter(caseNumber, null, null, 100);
	}

}
