package org.mendlane.process.order;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mendlane.repair.Repair;
import org.mendlane.text.Texts;

/**
 * In what a parcel differs from its order: a device is missing, is one too many, or is
 * damaged.
 */
record ParcelDifference(String key, String device, String note) {

	static List<ParcelDifference> in(List<Repair> devices) {
		return devices.stream().flatMap(ParcelDifference::of).toList();
	}

	private static Stream<ParcelDifference> of(Repair device) {
		if (device.receivedAt() == null) {
			return Stream.of(of(device, "difference.missing", ""));
		}
		String damage = device.intakeNote();
		return Stream
			.of(device.unannounced() ? of(device, "difference.extra", "") : null,
					(damage != null) ? of(device, "difference.damaged", damage) : null)
			.flatMap(Stream::ofNullable);
	}

	private static ParcelDifference of(Repair device, String key, String note) {
		return new ParcelDifference(key, device.id().number() + " " + device.title(), note);
	}

	String sentence(Texts texts, Locale language) {
		return texts.get(key, language, device, note);
	}

}
