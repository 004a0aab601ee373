package org.mendlane.logistics;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mendlane.repair.OrderNumbers;
import org.mendlane.repair.RepairId;

/**
 * A parcel on its way home.
 */
public record Parcel(long id, Carrier carrier, String trackingNumber, List<PackedDevice> contents, Instant packedAt,
		@Nullable Instant pickedUpAt, @Nullable Instant deliveredAt) {

	private static final Set<String> COURIERS = Set.of("DevicePacked", "ParcelPickedUp");

	public Parcel {
		contents = List.copyOf(contents);
	}

	/** The devices in it. */
	public List<RepairId> repairs() {
		return contents.stream().map(PackedDevice::repair).toList();
	}

	/**
	 * Whether this fact of a case is one of a courier who was not there: nobody packs and
	 * fetches what is collected at the counter.
	 */
	public static boolean isOnlyForm(String fact, String trackingNumber) {
		return COURIERS.contains(fact) && OrderNumbers.isDevice(trackingNumber);
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
