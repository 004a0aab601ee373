package org.mendlane.helpdesk;

import org.mendlane.shared.Fact;

/**
 * Somebody has written in the conversation of a case.
 */
public record MessagePosted(String caseNumber, boolean byStaff, String by) implements Fact {
}
