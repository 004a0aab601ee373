package org.mendlane.helpdesk;

import org.mendlane.shared.Fact;

/**
 * Whoever wrote a note about a case has taken it back; its words are gone.
 */
public record NoteTakenBack(String caseNumber, String by) implements Fact {
}
