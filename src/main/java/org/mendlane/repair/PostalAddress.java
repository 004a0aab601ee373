package org.mendlane.repair;

import org.mendlane.shared.Address;

import jakarta.persistence.Embeddable;

/**
 * The columns of an address.
 */
@Embeddable
record PostalAddress(String recipient, String street, String postalCode, String city, String country) {

	static PostalAddress of(Address address) {
		return new PostalAddress(address.recipient(), address.street(), address.postalCode(), address.city(),
				address.country());
	}

	Address address() {
		return new Address(recipient, street, postalCode, city, country);
	}

}
