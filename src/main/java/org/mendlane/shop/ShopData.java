package org.mendlane.shop;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.mendlane.shared.Address;
import org.mendlane.shared.ContactFormat;
import org.mendlane.shared.PhoneNumbers;
import org.mendlane.shared.Refusal;

/**
 * What the shop tells about itself, and how it works; all is empty until it is set, and
 * phone, hours, link and tax number may stay so.
 */
public record ShopData(String name, Address address, String phone, String email, String hours, String courierLink,
		String taxId, Locale language, String currency, boolean guardianByRule, boolean techniciansSeePrices,
		OfferTerms terms) {

	private static final int SHORT = 40;

	private static final int LONG = 190;

	void check() {
		require(!this.name.isBlank(), "shop.name-missing");
		require(!this.address.street().isBlank(), "customer.street-missing");
		require(!this.address.city().isBlank(), "customer.city-missing");
		require(ContactFormat.isCountry(this.address.country()), "customer.country-invalid");
		require(ContactFormat.isPostalCode(this.address.country(), this.address.postalCode()),
				"customer.postal-code-invalid");
		require(ContactFormat.isEmail(this.email), "customer.email-invalid");
		require(this.phone.isEmpty() || PhoneNumbers.read(this.phone, this.address.country()).isPresent(),
				"customer.phone-invalid");
		require(this.taxId.isEmpty() || ContactFormat.isTaxId(this.taxId), "customer.tax-id-invalid");
		require(this.courierLink.isEmpty() || this.courierLink.matches("https?://[^\\s\"<>]+"), "shop.link-invalid");
		require(fits(), "shop.text-too-long");
		require(isCurrency(), "shop.currency-invalid", this.currency);
		this.terms.check();
	}

	/** What every mail says about the shop, by the names that its templates use. */
	public Map<String, String> inMails() {
		return Map.of("name", this.name, "phone", this.phone, "email", this.email, "hours", this.hours, "address",
				this.address.line());
	}

	/** The shop as papers name it to somebody in this country. */
	public List<String> letterhead(String country, Locale language) {
		return List.of(this.name, this.address.street(), this.address.town(country, language),
				new PhoneNumbers(language).shown(this.phone), this.email);
	}

	private boolean fits() {
		return Stream.of(this.phone, this.taxId).allMatch((text) -> text.length() <= SHORT) && Stream
			.of(this.name, this.email, this.hours, this.courierLink, this.address.recipient(), this.address.street(),
					this.address.city())
			.allMatch((text) -> text.length() <= LONG);
	}

	private boolean isCurrency() {
		return Currency.getAvailableCurrencies()
			.stream()
			.anyMatch((known) -> known.getCurrencyCode().equals(this.currency));
	}

	private static void require(boolean fine, String key, Object... args) {
		if (!fine) {
			throw new Refusal(key, args);
		}
	}

}
