package org.mendlane.journal;

import org.jspecify.annotations.Nullable;

/**
 * An element of a diagram that a case entered or left.
 */
public record StageEntry(String caseNumber, String definitionId, String element, @Nullable String stage,
		@Nullable String waitsFor, String activityInstance, String actor) {
}
