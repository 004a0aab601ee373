package org.mendlane.customer;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Address;

/** What a customer tells who registers himself. */
public record Registration(CustomerKind kind, String name, @Nullable String taxId, String email, @Nullable String phone,
		Locale language, Address address, String password) {

	NewCustomer customer() {
		return new NewCustomer(this.kind, this.name, this.taxId, this.email, this.phone, this.language, this.address);
	}

}
