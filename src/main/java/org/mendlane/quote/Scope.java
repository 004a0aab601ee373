package org.mendlane.quote;

/**
 * Whether a line restores the function or makes the device near new.
 */
public enum Scope {

	NECESSARY, RECOMMENDED

}
