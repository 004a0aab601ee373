package org.mendlane.quote;

import java.util.List;

/**
 * What a customer may choose: one of the variants, each of which includes those before
 * it, or no repair.
 */
public enum Choice {

	NONE, NECESSARY, RECOMMENDED, THIRD, FOURTH, FIFTH;

	/** The variants beside the usual two, which a quote gives names of their own. */
	public static final List<Choice> FURTHER = List.of(THIRD, FOURTH, FIFTH);

}
