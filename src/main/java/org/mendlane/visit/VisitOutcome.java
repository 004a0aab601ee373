package org.mendlane.visit;

/**
 * What came of a visit: the customer accepted the work, rejected it, says so later from
 * home, or it has to go on another day.
 */
public enum VisitOutcome {

	ACCEPTED, REJECTED, ANOTHER_DAY, LATER;

	/** Whether the customer has said what he thinks of the work. */
	public boolean isAnswer() {
		return this == ACCEPTED || this == REJECTED;
	}

}
