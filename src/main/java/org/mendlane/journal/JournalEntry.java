package org.mendlane.journal;

import java.time.Instant;

/**
 * A line of a case's history.
 */
public record JournalEntry(long id, String caseNumber, Instant at, String actor, String code, String detail) {
}
