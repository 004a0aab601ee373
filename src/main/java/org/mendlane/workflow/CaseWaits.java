package org.mendlane.workflow;

/**
 * What the diagram that a case runs on waits for now; those of older versions may have no
 * way for what later ones provide for.
 */
public interface CaseWaits {

	/** Whether this fact, by its name, would move the case now. */
	boolean awaits(String caseNumber, String factName);

}
