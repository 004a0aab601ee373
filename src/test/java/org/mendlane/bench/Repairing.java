package org.mendlane.bench;

/** Somebody who plays repairs. */
interface Repairing {

	/** From the order to the device at home again. */
	void whole();

	/**
	 * An order that is verified and waits for its parcel, with the timer of its reminder.
	 */
	String waiting();

}
