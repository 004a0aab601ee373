package org.mendlane.portal;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.mendlane.repair.NewDevice;

/**
 * One device reported by its owner; the request key makes sure that it is reported once.
 */
record OrderForm(@NotBlank @Nullable String requestKey, @NotBlank @Nullable String kind,
		@NotBlank @Size(max = 80) @Nullable String maker, @NotBlank @Size(max = 80) @Nullable String model,
		@Size(max = 60) @Nullable String serial, @NotBlank @Size(max = 2000) @Nullable String fault,
		@Size(max = 500) @Nullable String accessories, @Nullable Boolean warrantyClaimed, @Nullable String purchased,
		@Nullable Long contactId, @NotBlank @Nullable String addressId, @Nullable String recipient,
		@Nullable String street, @Nullable String postalCode, @Nullable String city,
		@Nullable String country) implements AddressForm {

	static OrderForm empty(@Nullable String kind) {
		return new OrderForm(UUID.randomUUID().toString(), kind, null, null, null, null, null, null, null, null, "0",
				null, null, null, null, "PL");
	}

	NewDevice device(@Nullable LocalDate bought) {
		return new NewDevice(Text.of(this.kind), Text.of(this.maker), Text.of(this.model), Text.orNull(this.serial),
				Text.of(this.fault), Text.orNull(this.accessories), bought, Boolean.TRUE.equals(this.warrantyClaimed));
	}

}
