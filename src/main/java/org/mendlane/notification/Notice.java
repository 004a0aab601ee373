package org.mendlane.notification;

import java.time.Instant;
import java.util.Locale;

/**
 * What the application tells one of its users: what a mail to him is about, in the words
 * of its subject.
 */
public record Notice(long id, String caseNumber, String text, Locale language, Instant at, boolean read) {
}
