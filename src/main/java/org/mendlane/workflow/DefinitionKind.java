package org.mendlane.workflow;

/**
 * What an analyst can edit.
 */
public enum DefinitionKind {

	/** A process as BPMN. */
	PROCESS,
	/** A decision table as DMN. */
	DECISION,
	/** The form of a task. */
	FORM

}
