package org.mendlane.portal;

import java.util.Locale;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.mendlane.customer.CustomerKind;
import org.mendlane.customer.Registration;
import org.mendlane.shared.Address;

/**
 * What a newcomer fills in.
 */
record RegistrationForm(@Nullable String kind, @NotBlank @Size(max = 160) @Nullable String name,
		@Size(max = 20) @Nullable String taxId, @NotBlank @Size(max = 160) @Nullable String street,
		@NotBlank @Size(max = 10) @Nullable String postalCode, @NotBlank @Size(max = 80) @Nullable String city,
		@NotBlank @Size(max = 2) @Nullable String country, @NotBlank @Email @Size(max = 190) @Nullable String email,
		@Size(max = 40) @Nullable String phone, @NotBlank @Size(max = 100) @Nullable String password) {

	static RegistrationForm empty(Locale locale) {
		String country = "sl".equals(locale.getLanguage()) ? "SI" : "PL";
		return new RegistrationForm("PERSON", null, null, null, null, null, country, null, null, null);
	}

	boolean isCompany() {
		return "COMPANY".equals(this.kind);
	}

	Registration registration(Locale language) {
		return new Registration(isCompany() ? CustomerKind.COMPANY : CustomerKind.PERSON, Text.of(this.name),
				isCompany() ? Text.orNull(this.taxId) : null, Text.of(this.email), Text.orNull(this.phone), language,
				address(), Text.of(this.password));
	}

	private Address address() {
		return new Address(Text.of(this.name), Text.of(this.street), Text.of(this.postalCode), Text.of(this.city),
				Text.of(this.country));
	}

}
