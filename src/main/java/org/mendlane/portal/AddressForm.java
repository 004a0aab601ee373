package org.mendlane.portal;

import org.jspecify.annotations.Nullable;

import org.mendlane.shared.Address;

/**
 * A form with the fields of an address.
 */
interface AddressForm {

	@Nullable String recipient();

	@Nullable String street();

	@Nullable String postalCode();

	@Nullable String city();

	@Nullable String country();

	default Address address() {
		return new Address(Text.of(recipient()), Text.of(street()), Text.of(postalCode()), Text.of(city()),
				Text.of(country()));
	}

}
