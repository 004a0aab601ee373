package org.mendlane.shared;

/**
 * A line with a net amount and its VAT rate in percent.
 */
public interface Taxed {

	/** The line's amount without VAT. */
	Money net();

	/** The rate in whole percent. */
	int vatPercent();

}
