package org.mendlane.demo;

import java.util.List;

import org.mendlane.account.Actor;
import org.mendlane.logistics.Acceptances;
import org.mendlane.logistics.Carrier;
import org.mendlane.logistics.PackedDevice;
import org.mendlane.logistics.Packing;
import org.mendlane.logistics.Parcel;
import org.mendlane.logistics.Parcels;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * How devices go home.
 */
@Component
@Profile("demo")
class DispatchActs {

	private static final int[] WEIGHTS = { 8, 6, 4, 2, 3, 5, 9, 7 };

	private final Parcels parcels;

	private final Acceptances acceptances;

	private final Tasks tasks;

	private final PhotoStation photos;

	private int sent;

	DispatchActs(Parcels parcels, Acceptances acceptances, Tasks tasks, PhotoStation photos) {
		this.parcels = parcels;
		this.acceptances = acceptances;
		this.tasks = tasks;
		this.photos = photos;
	}

	void photograph(DeviceCase device) {
		this.photos.take(device, "photo-dispatch", List.of(View.FRONT, View.PARCEL), dispatch());
	}

	void pack(DeviceCase device) {
		List<PackedDevice> packed = device.parcel()
			.stream()
			.map((one) -> new PackedDevice(one.id(), one.row().text("accessories")))
			.toList();
		Carrier carrier = carrier(device.order().customer());
		this.parcels.pack(new Packing(packed, carrier, number(carrier)), dispatch());
	}

	void handOver(DeviceCase device) {
		this.parcels.pickedUp(parcel(device).trackingNumber(), dispatch());
	}

	void arrive(DeviceCase device) {
		this.acceptances.accept(device.id(), this.tasks.person(device.order().row().text("by")));
	}

	void reject(DeviceCase device) {
		this.acceptances.reject(device.id(), device.row().text("rejects"),
				this.tasks.person(device.order().row().text("by")));
	}

	private Parcel parcel(DeviceCase device) {
		return this.parcels.of(device.id()).orElseThrow();
	}

	private Actor dispatch() {
		return this.tasks.person("dispatch");
	}

	private static Carrier carrier(Row customer) {
		if (customer.text("country").equals("SI")) {
			return Carrier.POSTA_SLOVENIJE;
		}
		return customer.text("kind").equals("PERSON") ? Carrier.INPOST : Carrier.DPD;
	}

	/** A number as this carrier prints it. */
	private String number(Carrier carrier) {
		int serial = 48_207_150 + 137 * this.sent++;
		return switch (carrier) {
			case INPOST -> "6230047199820000" + serial;
			case DPD -> "10000" + serial + "U";
			default -> "CC" + serial + checkDigit(String.valueOf(serial)) + "SI";
		};
	}

	/** The check digit of the Universal Postal Union's S10. */
	private static int checkDigit(String serial) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += WEIGHTS[i] * (serial.charAt(i) - '0');
		}
		int digit = 11 - sum % 11;
		return (digit == 10) ? 0 : (digit == 11) ? 5 : digit;
	}

}
