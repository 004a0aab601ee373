package org.mendlane.shared;

import java.util.List;
import java.util.Locale;

/**
 * A postal address; the country is its ISO 3166 code, and the postal code is written as
 * it is done there.
 */
public record Address(String recipient, String street, String postalCode, String city, String country) {

	public Address {
		postalCode = ContactFormat.postalCode(country, postalCode);
	}

	/** The address in one line. */
	public String line() {
		return this.street + ", " + this.postalCode + " " + this.city;
	}

	/** Postal code and city, with the country's name if the other end is in another. */
	public String town(String otherEnd, Locale language) {
		String town = this.postalCode + " " + this.city;
		return this.country.equals(otherEnd) ? town
				: town + ", " + new Locale.Builder().setRegion(this.country).build().getDisplayCountry(language);
	}

	/** Line by line, as it stands on a parcel from the other end. */
	public List<String> lines(String otherEnd, Locale language) {
		return List.of(this.recipient, this.street, town(otherEnd, language));
	}

}
