package org.mendlane.staff;

import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mendlane.repair.Arrival;
import org.mendlane.repair.NewDevice;
import org.mendlane.repair.ReceivedDevice;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Refusal;

/** The form about what lay in a parcel. */
record Receipt(@Valid @Nullable List<Line> devices, @Valid @Nullable Extra extra, @Nullable Boolean restComes,
		@Nullable String back) {

	Arrival arrival() {
		List<NewDevice> others = (this.extra != null && this.extra.given()) ? List.of(this.extra.device()) : List.of();
		return new Arrival(here(), others, !Boolean.FALSE.equals(this.restComes));
	}

	private List<ReceivedDevice> here() {
		return (this.devices == null) ? List.of()
				: this.devices.stream()
					.filter((line) -> Boolean.TRUE.equals(line.here()))
					.map((line) -> new ReceivedDevice(RepairId.of(line.number()), line.accessories(), line.note()))
					.toList();
	}

	/** An announced device. */
	record Line(@Nullable Boolean here, @NotBlank(message = "{staff.error.value}") String number,
			@Size(max = 500, message = "{staff.error.text}") @Nullable String accessories,
			@Size(max = 1000, message = "{staff.error.text}") @Nullable String note) {
	}

	/** A device that nobody had announced. */
	record Extra(@Nullable String kind, @Size(max = 100, message = "{staff.error.text}") @Nullable String maker,
			@Size(max = 100, message = "{staff.error.text}") @Nullable String model,
			@Size(max = 100, message = "{staff.error.text}") @Nullable String serial,
			@Size(max = 2000, message = "{staff.error.text}") @Nullable String fault) {

		boolean given() {
			return Stream.of(this.kind, this.maker, this.model, this.serial, this.fault)
				.anyMatch((value) -> value != null && !value.isBlank());
		}

		NewDevice device() {
			return new NewDevice(filled(this.kind), filled(this.maker), filled(this.model), this.serial,
					filled(this.fault), null, null, false);
		}

		private static String filled(@Nullable String value) {
			if (value == null || value.isBlank()) {
				throw new Refusal("staff.error.extra");
			}
			return value;
		}

	}

}
