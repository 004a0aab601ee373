package org.mendlane.workflow;

import java.util.List;

/**
 * The way of a case through the version of the diagram that it runs on.
 */
public interface CaseWay {

	/**
	 * What is behind it, in the order in which it happened, where it is, and what usually
	 * follows; a device's way begins with that of its order.
	 */
	List<Step> steps(String caseNumber);

}
