package org.mendlane.journal;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When a case came to an element of its diagram and left it, the last time if it was
 * there more than once.
 */
public record ElementVisit(String element, String definitionId, Instant entered, @Nullable Instant left) {
}
