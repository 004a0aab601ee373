package org.mendlane.journal;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Where a case stands in its diagram, what it waits for, and until when.
 */
public record CasePosition(String caseNumber, String definitionId, @Nullable String stage, @Nullable String waitsFor,
		Instant since, @Nullable Instant until, @Nullable String group) {
}
