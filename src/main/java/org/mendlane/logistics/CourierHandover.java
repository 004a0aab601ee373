package org.mendlane.logistics;

import java.time.Instant;
import java.util.List;

import org.mendlane.document.Signature;

/**
 * Parcels that a courier took and signed for together.
 */
public record CourierHandover(long id, Carrier carrier, List<Taken> parcels, Signature signature, Instant at,
		String before) {

	public CourierHandover {
		parcels = List.copyOf(parcels);
	}

	/** A parcel and how many devices lie in it. */
	public record Taken(String trackingNumber, int devices) {
	}

}
