package org.mendlane.customer;

import jakarta.persistence.Embeddable;
import org.mendlane.shared.Address;

/** An address in columns. */
@Embeddable
class Place {

	private String recipient = "";

	private String street = "";

	private String postalCode = "";

	private String city = "";

	private String country = "";

	protected Place() {
	}

	Place(Address address, String name) {
		this.recipient = address.recipient().isBlank() ? name : address.recipient().strip();
		this.street = address.street().strip();
		this.postalCode = address.postalCode().strip();
		this.city = address.city().strip();
		this.country = address.country();
	}

	Address address() {
		return new Address(this.recipient, this.street, this.postalCode, this.city, this.country);
	}

}
