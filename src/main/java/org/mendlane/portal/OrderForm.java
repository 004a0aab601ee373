package org.mendlane.portal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.mendlane.logistics.ServiceWay;
import org.mendlane.repair.NewDevice;

/**
 * One device reported by its owner; the request key is what it is known by until it is
 * sent, and makes sure that it is sent once.
 */
record OrderForm(@Nullable String requestKey, @NotBlank @Nullable String kind,
		@NotBlank @Size(max = 80) @Nullable String maker, @NotBlank @Size(max = 80) @Nullable String model,
		@Size(max = 60) @Nullable String serial, @NotBlank @Size(max = 2000) @Nullable String fault,
		@Size(max = 500) @Nullable String accessories, @Nullable Boolean warrantyClaimed, @Nullable String purchased,
		@Nullable Long contactId, @NotBlank @Nullable String addressId, @Nullable String recipient,
		@Nullable String street, @Nullable String postalCode, @Nullable String city, @Nullable String country,
		@Nullable String way) implements AddressForm, Serializable {

	private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	OrderForm {
		requestKey = KEY.matcher(Text.of(requestKey)).matches() ? requestKey : UUID.randomUUID().toString();
	}

	static OrderForm empty(@Nullable String kind) {
		return new OrderForm(null, kind, null, null, null, null, null, null, null, null, "0", null, null, null, null,
				"PL", ServiceWay.PARCEL.name());
	}

	String key() {
		return Text.of(this.requestKey);
	}

	NewDevice device() {
		return new NewDevice(Text.of(this.kind), Text.of(this.maker), Text.of(this.model), Text.orNull(this.serial),
				Text.of(this.fault), Text.orNull(this.accessories), bought(),
				Boolean.TRUE.equals(this.warrantyClaimed));
	}

	/** How it comes to the shop and back, or the shop to it. */
	public ServiceWay serviceWay() {
		return ServiceWay.of(this.way);
	}

	/** The day in the field, of which it has been checked that it is one. */
	@Nullable LocalDate bought() {
		@Nullable String typed = Text.orNull(this.purchased);
		return (typed != null) ? LocalDate.parse(typed) : null;
	}

}
