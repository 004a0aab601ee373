package org.mendlane.customer;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Address;

/** A customer as staff enters him. */
public record NewCustomer(CustomerKind kind, String name, @Nullable String taxId, String email, @Nullable String phone,
		Locale language, Address address) {

	ContactData contact() {
		return new ContactData(this.name, this.taxId, this.email, this.phone, this.language, this.address);
	}

}
