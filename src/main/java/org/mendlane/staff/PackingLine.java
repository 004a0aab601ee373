package org.mendlane.staff;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mendlane.logistics.PackedDevice;
import org.mendlane.repair.Repair;

/** A device that may go into a parcel, as it stood when the form came back. */
record PackingLine(Repair device, boolean packed, @Nullable String contents) {

	/** As it came in; the scanned device is meant to go. */
	static PackingLine fresh(Repair device, boolean packed) {
		return new PackingLine(device, packed, device.receivedAccessories());
	}

	/** As it was sent, wherever in the form it stood then. */
	static PackingLine typed(Repair device, Map<?, ?> typed) {
		return typed.entrySet()
			.stream()
			.filter((entry) -> device.id().number().equals(entry.getValue()))
			.map((entry) -> String.valueOf(entry.getKey()))
			.filter((name) -> name.endsWith(".number"))
			.map((name) -> name.substring(0, name.length() - "number".length()))
			.map((line) -> new PackingLine(device, "true".equals(typed.get(line + "packed")),
					(String) typed.get(line + "contents")))
			.findFirst()
			.orElseGet(() -> fresh(device, false));
	}

	PackedDevice packing() {
		return new PackedDevice(this.device.id(), (this.contents != null) ? this.contents : "");
	}

}
