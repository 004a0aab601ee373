package org.mendlane.notification;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What the application tells one of its users: what a mail to him is about, in the words
 * of its subject; it leads to the page, or else to the case.
 */
public record Notice(long id, String caseNumber, String text, Locale language, Instant at, boolean read,
		@Nullable String page) {
}
