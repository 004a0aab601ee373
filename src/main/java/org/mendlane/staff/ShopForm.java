package org.mendlane.staff;

import java.util.Locale;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Address;
import org.mendlane.shared.Money;
import org.mendlane.shared.PhoneNumbers;
import org.mendlane.shop.OfferTerms;
import org.mendlane.shop.ShopData;
import org.mendlane.text.Languages;

/** The form of what the shop tells about itself, and how it works. */
record ShopForm(@NotBlank(message = "{staff.error.shop}") @Size(max = 190, message = "{staff.error.long}") String name,
		@NotBlank(message = "{staff.error.shop}") @Size(max = 190, message = "{staff.error.long}") String street,
		@NotBlank(message = "{staff.error.shop}") @Size(max = 16, message = "{staff.error.long}") String postalCode,
		@NotBlank(message = "{staff.error.shop}") @Size(max = 190, message = "{staff.error.long}") String city,
		@NotBlank(message = "{staff.error.shop}") String country,
		@NotBlank(message = "{staff.error.shop}") @Size(max = 190, message = "{staff.error.long}") String email,
		@Size(max = 40, message = "{staff.error.long}") @Nullable String phone,
		@Size(max = 190, message = "{staff.error.long}") @Nullable String hours,
		@Size(max = 190, message = "{staff.error.long}") @Nullable String courierLink,
		@Size(max = 40, message = "{staff.error.long}") @Nullable String taxId,
		@NotBlank(message = "{staff.error.value}") String language, @Nullable String currency,
		@NotNull(message = "{staff.error.guardian}") Boolean guardianByRule,
		@NotNull(message = "{staff.error.prices}") Boolean techniciansSeePrices, @Nullable Integer workDays,
		@Nullable Integer guaranteeMonths, @Nullable String diagnosisFee, @Nullable String returnFee) {

	/** What each field is called; the fees are in a currency. */
	static final Map<String, String> LABELS = Map.ofEntries(Map.entry("name", "staff.customer.name"),
			Map.entry("street", "staff.customer.street"), Map.entry("postalCode", "staff.customer.postal"),
			Map.entry("city", "staff.customer.city"), Map.entry("country", "staff.customer.country"),
			Map.entry("email", "staff.customer.email"), Map.entry("phone", "staff.customer.phone"),
			Map.entry("hours", "staff.shop.hours"), Map.entry("courierLink", "staff.shop.courier"),
			Map.entry("taxId", "staff.customer.tax"), Map.entry("language", "staff.shop.language"),
			Map.entry("currency", "staff.shop.currency"), Map.entry("guardianByRule", "staff.shop.guardians"),
			Map.entry("techniciansSeePrices", "staff.shop.prices"), Map.entry("workDays", "staff.quote.days"),
			Map.entry("guaranteeMonths", "staff.quote.months"), Map.entry("diagnosisFee", "staff.shop.fee.diagnosis"),
			Map.entry("returnFee", "staff.shop.fee.return"));

	static ShopForm of(ShopData data, Locale locale) {
		Address address = data.address();
		OfferTerms terms = data.terms();
		return new ShopForm(data.name(), address.street(), address.postalCode(), address.city(), address.country(),
				data.email(), PhoneNumbers.international(data.phone()), data.hours(), data.courierLink(), data.taxId(),
				data.language().getLanguage(), data.currency(), data.guardianByRule(), data.techniciansSeePrices(),
				(terms.workDays() > 0) ? terms.workDays() : null,
				(terms.guaranteeMonths() > 0) ? terms.guaranteeMonths() : null, terms.diagnosisFee().typed(locale),
				terms.returnFee().typed(locale));
	}

	/** The same form with this currency. */
	ShopForm in(String currency) {
		return new ShopForm(this.name, this.street, this.postalCode, this.city, this.country, this.email, this.phone,
				this.hours, this.courierLink, this.taxId, this.language, currency, this.guardianByRule,
				this.techniciansSeePrices, this.workDays, this.guaranteeMonths, this.diagnosisFee, this.returnFee);
	}

	/** Once the currency is known. */
	ShopData data() {
		String currency = text(this.currency);
		String called = this.name.strip();
		Address address = new Address(called, this.street.strip(), this.postalCode.strip(), this.city.strip(),
				this.country);
		return new ShopData(called, address, text(this.phone), this.email.strip(), text(this.hours),
				text(this.courierLink), text(this.taxId), Languages.of(this.language), currency, this.guardianByRule,
				this.techniciansSeePrices, terms(currency));
	}

	/** Whoever leaves a field empty promises nothing and asks for nothing. */
	private OfferTerms terms(String currency) {
		return new OfferTerms((this.workDays != null) ? this.workDays : 0,
				(this.guaranteeMonths != null) ? this.guaranteeMonths : 0, fee(this.diagnosisFee, currency),
				fee(this.returnFee, currency));
	}

	private static Money fee(@Nullable String typed, String currency) {
		String text = text(typed);
		return text.isEmpty() ? Money.zero(currency) : Money.typed(text, currency);
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
