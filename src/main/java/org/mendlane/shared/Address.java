package org.mendlane.shared;

/**
 * A postal address; the country is its ISO 3166 code.
 */
public record Address(String recipient, String street, String postalCode, String city, String country) {

	/** The address in one line. */
	public String line() {
		return this.street + ", " + this.postalCode + " " + this.city;
	}

}
