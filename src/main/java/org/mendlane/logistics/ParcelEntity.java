package org.mendlane.logistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.mendlane.customer.CustomerId;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Refusal;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A parcel: packed, then taken by the courier, then delivered.
 */
@Entity
@Table(name = "parcel")
class ParcelEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Enumerated(EnumType.STRING)
	private Carrier carrier;

	private String trackingNumber;

	@Basic
	private long customerId;

	private Instant packedAt;

	@Basic
	private String packedBy;

	private @Nullable Instant pickedUpAt;

	@Basic
	private @Nullable String pickedUpBy;

	private @Nullable Instant deliveredAt;

	@Basic
	private @Nullable String deliveredBy;

	@ElementCollection
	@CollectionTable(name = "parcel_device", joinColumns = @JoinColumn(name = "parcel_id"))
	@OrderColumn(name = "position")
	private List<Content> devices = new ArrayList<>();

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway")
	protected ParcelEntity() {
	}

	ParcelEntity(Packing packing, CustomerId customer, String by, Instant at) {
		this.carrier = packing.carrier();
		this.trackingNumber = packing.carrier().checked(packing.trackingNumber());
		this.customerId = customer.value();
		this.packedBy = by;
		this.packedAt = at;
		packing.devices().forEach((device) -> devices.add(Content.of(device)));
	}

	void pickUp(String by, Instant at) {
		if (pickedUpAt != null) {
			throw new Refusal("logistics.already-picked-up", trackingNumber, pickedUpAt);
		}
		pickedUpAt = at;
		pickedUpBy = by;
	}

	/** Notes the delivery; a second time changes nothing. */
	boolean deliver(String by, Instant at) {
		if (pickedUpAt == null) {
			throw new Refusal("logistics.not-picked-up", trackingNumber);
		}
		if (deliveredAt != null) {
			return false;
		}
		deliveredAt = at;
		deliveredBy = by;
		return true;
	}

	void takeOut(RepairId repair) {
		devices.removeIf((content) -> content.repairNumber().equals(repair.number()));
	}

	boolean holdsJust(Packing packing) {
		Set<RepairId> wanted = packing.devices().stream().map(PackedDevice::repair).collect(Collectors.toSet());
		return wanted.equals(Set.copyOf(record().repairs()));
	}

	Parcel record() {
		return new Parcel((id != null) ? id : 0, carrier, trackingNumber,
				devices.stream().map(Content::device).toList(), packedAt, pickedUpAt, deliveredAt);
	}

	/**
	 * A device in the parcel, with what went along.
	 */
	@Embeddable
	record Content(String repairNumber, String contents) {

		static Content of(PackedDevice device) {
			return new Content(device.repair().number(), device.contents());
		}

		PackedDevice device() {
			return new PackedDevice(new RepairId(repairNumber), contents);
		}

	}

}
