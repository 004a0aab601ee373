package org.mendlane.notification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mendlane.document.DocumentId;

/**
 * A mail as it was written, with what became of it.
 */
public record OutboxMessage(long id, String template, String to, Locale language, String caseNumber, String subject,
		String html, String text, List<DocumentId> attachments, Instant writtenAt, Delivery delivery) {

	/** How the sending went so far. */
	public record Delivery(OutboxState state, int attempts, @Nullable String error, @Nullable Instant sentAt,
			@Nullable Instant nextAt) {
	}

}
