package org.mendlane.customer;

import java.util.List;
import java.util.Locale;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What customers are sorted, found by place and recognised by, however it was typed. */
@Embeddable
class CustomerKeys {

	private static final int LONGEST_PLACE = 220;

	private static final int PHONE = 8;

	private String searchText = "";

	private String nameKey = "";

	private String cityKey = "";

	private String placeKey = "";

	private String emailKey = "";

	private String taxKey = "";

	private String phoneKey = "";

	protected CustomerKeys() {
	}

	CustomerKeys(String name, String postalCode, String city, String email, @Nullable String taxId,
			@Nullable String phone) {
		this.searchText = SearchText.of(name.strip(), email.strip(), SearchText.digits(phone), taxId, bare(taxId),
				city.strip());
		this.nameKey = SortKey.of(name.strip());
		this.cityKey = SortKey.of(city.strip());
		String place = SearchText.bare(postalCode) + " " + SearchText.plain(city.strip());
		this.placeKey = place.substring(0, Math.min(place.length(), LONGEST_PLACE));
		this.emailKey = email(email);
		this.taxKey = tax(taxId);
		this.phoneKey = phone(phone);
	}

	/** All of them, in the order of their columns. */
	List<String> all() {
		return List.of(this.searchText, this.nameKey, this.cityKey, this.placeKey, this.emailKey, this.taxKey,
				this.phoneKey);
	}

	String emailKey() {
		return this.emailKey;
	}

	String taxKey() {
		return this.taxKey;
	}

	String phoneKey() {
		return this.phoneKey;
	}

	String nameKey() {
		return this.nameKey;
	}

	/** Whether the mail or the tax number is the same. */
	boolean isSame(CustomerKeys other) {
		return this.emailKey.equals(other.emailKey) || (!this.taxKey.isEmpty() && this.taxKey.equals(other.taxKey));
	}

	/** Whether name and postal code are the same. */
	boolean isNamed(CustomerKeys other) {
		return this.nameKey.equals(other.nameKey) && postalCode().equals(other.postalCode());
	}

	/** Whether the phone is the same. */
	boolean isCalled(CustomerKeys other) {
		return !this.phoneKey.isEmpty() && this.phoneKey.equals(other.phoneKey);
	}

	private String postalCode() {
		return this.placeKey.substring(0, this.placeKey.indexOf(' '));
	}

	static String email(String email) {
		return email.strip().toLowerCase(Locale.ROOT);
	}

	/** A tax number is the same with and without the country before it. */
	static String tax(@Nullable String taxId) {
		return bare(taxId).replaceFirst("^[a-z]{2}", "");
	}

	/** The last digits, for some write the country's number and some do not. */
	static String phone(@Nullable String phone) {
		String digits = SearchText.digits(phone);
		return digits.substring(Math.max(0, digits.length() - PHONE));
	}

	private static String bare(@Nullable String text) {
		return (text != null) ? SearchText.bare(text) : "";
	}

}
