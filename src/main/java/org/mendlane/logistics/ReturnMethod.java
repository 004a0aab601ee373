package org.mendlane.logistics;

import org.jspecify.annotations.Nullable;

/**
 * How the devices of an order come back to their customer.
 */
public enum ReturnMethod {

	PARCEL, COLLECTION;

	/** As a form says it: by parcel, unless the customer collects. */
	public static ReturnMethod of(@Nullable Boolean collects) {
		return Boolean.TRUE.equals(collects) ? COLLECTION : PARCEL;
	}

}
