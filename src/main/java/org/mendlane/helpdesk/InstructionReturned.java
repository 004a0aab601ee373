package org.mendlane.helpdesk;

import org.mendlane.shared.Fact;

/** An instruction has been handed back to whoever gave it. */
public record InstructionReturned(String caseNumber, String by) implements Fact {
}
