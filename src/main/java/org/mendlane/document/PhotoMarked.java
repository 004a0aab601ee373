package org.mendlane.document;

import org.mendlane.shared.Fact;

/**
 * Somebody of the shop has pointed out a spot on a photo.
 */
public record PhotoMarked(String caseNumber, String by) implements Fact {
}
