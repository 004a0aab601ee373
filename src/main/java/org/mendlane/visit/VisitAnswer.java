package org.mendlane.visit;

/**
 * What follows on work that a customer has rejected: somebody comes again, or it is
 * settled in words.
 */
public enum VisitAnswer {

	AGAIN, SETTLED

}
