package org.mendlane.quote;

/**
 * What a customer may choose.
 */
public enum Choice {

	NECESSARY, RECOMMENDED, NONE

}
