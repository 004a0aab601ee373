package org.mendlane.staff;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mendlane.customer.ContactData;
import org.mendlane.customer.Customer;
import org.mendlane.shared.Address;
import org.mendlane.shared.PhoneNumbers;
import org.mendlane.text.Languages;

/** What staff corrects about a customer. */
record CustomerForm(@Nullable String name, @Nullable String taxId, @Nullable String email, @Nullable String phone,
		@Nullable String recipient, @Nullable String street, @Nullable String postalCode, @Nullable String city,
		@Nullable String country, @Nullable String language) {

	/** What each field is called. */
	static final Map<String, String> LABELS = Map.of("name", "staff.customer.name", "taxId", "staff.customer.tax",
			"email", "staff.customer.email", "phone", "staff.customer.phone", "recipient", "address.recipient",
			"street", "staff.customer.street", "postalCode", "staff.customer.postal", "city", "staff.customer.city",
			"country", "staff.customer.country", "language", "staff.customer.language");

	static CustomerForm of(Customer customer) {
		Address address = customer.address();
		return new CustomerForm(customer.name(), customer.taxId(), customer.email(),
				PhoneNumbers.international(customer.phone()), address.recipient(), address.street(),
				address.postalCode(), address.city(), address.country(), customer.language().getLanguage());
	}

	ContactData data() {
		return new ContactData(text(this.name), text(this.taxId), text(this.email), text(this.phone),
				Languages.of(text(this.language)), new Address(text(this.recipient), text(this.street),
						text(this.postalCode), text(this.city), text(this.country)));
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
