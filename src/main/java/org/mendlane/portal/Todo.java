package org.mendlane.portal;

/**
 * What a customer may be asked to do about a device.
 */
enum Todo {

	DECIDE, ANSWER, REPLY, SHIP, VISITED, CONFIRM, ACCEPT, RETURN, COLLECT, NOTHING;

	/** Whether he may say what is wrong with the work. */
	boolean mayReject() {
		return this == CONFIRM || this == ACCEPT;
	}

}
