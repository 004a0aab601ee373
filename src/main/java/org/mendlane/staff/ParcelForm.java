package org.mendlane.staff;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mendlane.logistics.Carrier;
import org.mendlane.logistics.PackedDevice;
import org.mendlane.logistics.Packing;
import org.mendlane.repair.RepairId;

/** The form about what goes into a parcel. */
record ParcelForm(@Valid @NotEmpty(message = "{staff.error.value}") List<Line> devices,
		@NotBlank(message = "{staff.error.carrier}") String carrier,
		@NotBlank(message = "{staff.error.carrier}") @Size(max = 60,
				message = "{staff.error.carrier}") String trackingNumber,
		@Nullable Boolean differencesKnown, @Nullable String back) {

	Packing packing() {
		return new Packing(packed(), Carrier.of(this.carrier), this.trackingNumber);
	}

	List<PackedDevice> packed() {
		return this.devices.stream()
			.filter((line) -> Boolean.TRUE.equals(line.packed()))
			.map((line) -> new PackedDevice(RepairId.of(line.number()), line.text()))
			.toList();
	}

	boolean knowsDifferences() {
		return Boolean.TRUE.equals(this.differencesKnown);
	}

	/** A device that may go in. */
	record Line(@Nullable Boolean packed, @NotBlank(message = "{staff.error.value}") String number,
			@Size(max = 500, message = "{staff.error.text}") @Nullable String contents) {

		String text() {
			return (this.contents != null) ? this.contents : "";
		}

	}

}
