package org.mendlane.demo;

import java.util.Locale;

/**
 * From where a demo photo shows a device.
 */
enum View {

	FRONT, SIDE, OPEN, DETAIL, PARCEL;

	/** Which picture of the list it is; what leaves is shown in its box. */
	String shot(String station) {
		return (this == PARCEL && station.equals("photo-dispatch")) ? "packed" : name().toLowerCase(Locale.ROOT);
	}

}
