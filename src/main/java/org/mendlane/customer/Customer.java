package org.mendlane.customer;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Address;

/**
 * Somebody who has devices repaired; the guardian is the log-in of the member of staff
 * who looks after this customer; each change makes a new version.
 */
public record Customer(CustomerId id, CustomerKind kind, String name, @Nullable String taxId, String email,
		@Nullable String phone, Locale language, Address address, @Nullable String guardian, ContractKind contract,
		int version) {

	/** The number by which diagrams know the customer. */
	public String caseNumber() {
		return this.id.caseNumber();
	}

}
