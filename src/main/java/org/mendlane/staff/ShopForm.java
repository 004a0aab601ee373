package org.mendlane.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Address;
import org.mendlane.shared.Money;
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

	ShopData data(String currency) {
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
