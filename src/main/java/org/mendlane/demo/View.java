package org.mendlane.demo;

/**
 * From where a demo photo shows a device.
 */
enum View {

	FRONT, SIDE, OPEN, DETAIL, PARCEL

}
