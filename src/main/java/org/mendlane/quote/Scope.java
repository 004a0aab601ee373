package org.mendlane.quote;

/**
 * From which variant on a line is included, or that it is an extra, which the customer
 * may add to each.
 */
public enum Scope {

	NECESSARY(Choice.NECESSARY), RECOMMENDED(Choice.RECOMMENDED), THIRD(Choice.THIRD), FOURTH(Choice.FOURTH),
	FIFTH(Choice.FIFTH), OPTIONAL(Choice.NONE);

	private final Choice variant;

	Scope(Choice variant) {
		this.variant = variant;
	}

	/** The smallest variant that includes such a line; no variant includes an extra. */
	public Choice variant() {
		return variant;
	}

}
