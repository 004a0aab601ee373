package org.mendlane.quote;

/**
 * How far a version of a quote has come.
 */
public enum QuoteState {

	DRAFT, OFFERED, DECIDED, SUPERSEDED

}
