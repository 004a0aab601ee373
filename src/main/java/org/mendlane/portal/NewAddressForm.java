package org.mendlane.portal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A further address of a customer.
 */
record NewAddressForm(@NotBlank @Size(max = 60) @Nullable String label, @Nullable Long siteId,
		@Nullable String recipient, @Nullable String street, @Nullable String postalCode, @Nullable String city,
		@Nullable String country) implements AddressForm {

	static NewAddressForm empty(String country) {
		return new NewAddressForm(null, null, null, null, null, null, country);
	}

}
