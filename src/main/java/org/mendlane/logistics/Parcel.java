package org.mendlane.logistics;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mendlane.repair.RepairId;

/**
 * A parcel on its way home.
 */
public record Parcel(long id, Carrier carrier, String trackingNumber, List<PackedDevice> contents, Instant packedAt,
		@Nullable Instant pickedUpAt, @Nullable Instant deliveredAt) {

	public Parcel {
		contents = List.copyOf(contents);
	}

	/** The devices in it. */
	public List<RepairId> repairs() {
		return contents.stream().map(PackedDevice::repair).toList();
	}

	/** Whether no courier had it: the customer has come for it himself. */
	public boolean inPerson() {
		return carrier == Carrier.IN_PERSON;
	}

	/** The carrier's public page about it. */
	public String trackingLink() {
		return carrier.trackingLink(trackingNumber);
	}

}
