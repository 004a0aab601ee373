package org.mendlane.logistics;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.mendlane.repair.ServicePlace;

/**
 * How customer and shop come together, as it is chosen with a report: the device goes
 * home by parcel, the customer collects it, or a technician comes to it.
 */
public enum ServiceWay {

	PARCEL, COLLECTION, VISIT;

	/** As a form says it; by parcel if it says nothing that is known. */
	public static ServiceWay of(@Nullable String code) {
		return Arrays.stream(values()).filter((way) -> way.name().equals(code)).findFirst().orElse(PARCEL);
	}

	/** Where the device is repaired. */
	public ServicePlace place() {
		return (this == VISIT) ? ServicePlace.ON_SITE : ServicePlace.WORKSHOP;
	}

}
