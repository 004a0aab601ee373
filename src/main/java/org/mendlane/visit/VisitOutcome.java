package org.mendlane.visit;

/**
 * What came of a visit: the customer accepted the work, rejected it, or it has to go on
 * another day.
 */
public enum VisitOutcome {

	ACCEPTED, REJECTED, ANOTHER_DAY

}
