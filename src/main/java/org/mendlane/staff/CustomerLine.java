package org.mendlane.staff;

import org.jspecify.annotations.Nullable;
import org.mendlane.customer.ContractKind;
import org.mendlane.customer.CustomerKind;

/** A customer in a list. */
record CustomerLine(long id, CustomerKind kind, String name, String email, @Nullable String phone, String place,
		ContractKind contract, @Nullable String guardian, @Nullable String taxId) {
}
