package org.mendlane.staff;

import org.jspecify.annotations.Nullable;
import org.mendlane.customer.ContactData;
import org.mendlane.customer.Customer;
import org.mendlane.shared.Address;
import org.mendlane.shared.PhoneNumbers;
import org.mendlane.text.Languages;

/** What staff corrects about a customer, who was read in a version. */
record CustomerForm(int version, @Nullable String name, @Nullable String taxId, @Nullable String email,
		@Nullable String phone, @Nullable String recipient, @Nullable String street, @Nullable String postalCode,
		@Nullable String city, @Nullable String country, @Nullable String language) {

	static CustomerForm of(Customer customer) {
		Address address = customer.address();
		return new CustomerForm(customer.version(), customer.name(), customer.taxId(), customer.email(),
				PhoneNumbers.international(customer.phone()), address.recipient(), address.street(),
				address.postalCode(), address.city(), address.country(), customer.language().getLanguage());
	}

	/** The same words about the customer as he is now. */
	CustomerForm in(int version) {
		return new CustomerForm(version, this.name, this.taxId, this.email, this.phone, this.recipient, this.street,
				this.postalCode, this.city, this.country, this.language);
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
