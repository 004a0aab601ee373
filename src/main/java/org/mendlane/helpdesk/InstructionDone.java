package org.mendlane.helpdesk;

import org.mendlane.shared.Fact;

/** An instruction has been carried out. */
public record InstructionDone(String caseNumber, String by) implements Fact {
}
