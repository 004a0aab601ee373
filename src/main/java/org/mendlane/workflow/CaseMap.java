package org.mendlane.workflow;

import java.util.List;
import java.util.Optional;

/**
 * Where a case stands on the diagram it was started with.
 */
public interface CaseMap {

	/** All stages in the diagram's order; a device's begin with its order's. */
	List<Stage> stages(String caseNumber);

	/** The case's diagram, if it ever had one. */
	Optional<CaseDiagram> diagram(String caseNumber);

	/**
	 * The drawing on which the case stands; a device that has not come yet stands on its
	 * order's.
	 */
	Optional<Drawing> drawing(String caseNumber);

}
