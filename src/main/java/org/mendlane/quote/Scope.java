package org.mendlane.quote;

/**
 * Whether a line restores the function, makes the device near new, or is an extra that
 * the customer may add to either.
 */
public enum Scope {

	NECESSARY, RECOMMENDED, OPTIONAL

}
