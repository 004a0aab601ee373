package org.mendlane.portal;

/**
 * What a customer may be asked to do about a device.
 */
enum Todo {

	DECIDE, ANSWER, REPLY, SHIP, CONFIRM, NOTHING

}
