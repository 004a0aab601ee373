package org.mendlane.portal;

import java.util.Locale;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.mendlane.customer.ContactData;
import org.mendlane.customer.Customer;
import org.mendlane.shared.Address;
import org.mendlane.shared.PhoneNumbers;
import org.mendlane.text.Languages;

/**
 * The customer's own data as he changes them.
 */
record ProfileForm(@NotBlank @Size(max = 160) @Nullable String name, @Size(max = 20) @Nullable String taxId,
		@NotBlank @Size(max = 190) @Nullable String email, @Size(max = 40) @Nullable String phone,
		@Nullable String recipient, @Nullable String street, @Nullable String postalCode, @Nullable String city,
		@Nullable String country, @Nullable String language) implements AddressForm {

	/** What each field is called. */
	static final Map<String, String> LABELS = Map.of("name", "customer.name", "taxId", "customer.tax-id", "email",
			"customer.email", "phone", "customer.phone", "recipient", "address.recipient", "street", "field.street",
			"postalCode", "address.postal-code", "city", "address.city", "country", "address.country", "language",
			"profile.language");

	static ProfileForm of(Customer customer) {
		Address address = customer.address();
		return new ProfileForm(customer.name(), customer.taxId(), customer.email(),
				PhoneNumbers.international(customer.phone()), address.recipient(), address.street(),
				address.postalCode(), address.city(), address.country(), customer.language().getLanguage());
	}

	/** Who chooses no language keeps the one he has. */
	ContactData data(Locale spoken) {
		String chosen = Text.of(this.language);
		Locale language = Languages.speaks(chosen) ? Languages.of(chosen) : spoken;
		return new ContactData(Text.of(this.name), Text.orNull(this.taxId), Text.of(this.email),
				Text.orNull(this.phone), language, address());
	}

}
