package org.mendlane.shop;

import java.util.Currency;
import java.util.Locale;
import java.util.stream.Stream;

import org.mendlane.shared.Address;
import org.mendlane.shared.Refusal;

/** What the shop tells about itself, and how it works; texts may be empty. */
public record ShopData(String name, Address address, String phone, String email, String hours, String courierLink,
		String taxId, Locale language, String currency, boolean guardianByRule) {

	private static final int SHORT = 40;

	private static final int LONG = 190;

	void check() {
		boolean fits = Stream.of(this.phone, this.taxId).allMatch((text) -> text.length() <= SHORT)
				&& Stream
					.of(this.name, this.email, this.hours, this.courierLink, this.address.recipient(),
							this.address.street(), this.address.city())
					.allMatch((text) -> text.length() <= LONG)
				&& this.address.postalCode().length() <= 16 && this.address.country().length() <= 2;
		if (!fits) {
			throw new Refusal("shop.text-too-long");
		}
		if (Currency.getAvailableCurrencies()
			.stream()
			.noneMatch((known) -> known.getCurrencyCode().equals(this.currency))) {
			throw new Refusal("shop.currency-invalid", this.currency);
		}
	}

}
