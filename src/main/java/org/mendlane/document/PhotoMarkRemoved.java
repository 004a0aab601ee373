package org.mendlane.document;

import org.mendlane.shared.Fact;

/**
 * A spot on a photo is no longer pointed out.
 */
public record PhotoMarkRemoved(String caseNumber, String by) implements Fact {
}
