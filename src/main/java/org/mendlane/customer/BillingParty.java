package org.mendlane.customer;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Address;

/** Who bills are made out to, if not to the customer himself. */
public record BillingParty(long id, String name, @Nullable String taxId, Address address) {
}
