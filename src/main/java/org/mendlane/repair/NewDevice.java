package org.mendlane.repair;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A device as its owner reports it.
 */
public record NewDevice(String kind, String maker, String model, @Nullable String serial, String fault,
		@Nullable String accessories, @Nullable LocalDate purchased, boolean warrantyClaimed) {

	public NewDevice {
		kind = kind.strip();
		maker = maker.strip();
		model = model.strip();
		serial = Wording.orNull(serial);
		fault = fault.strip();
		accessories = Wording.orNull(accessories);
	}

}
