package org.mendlane.customer;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Address;

/** What can be changed about a customer; the log-in keeps its name. */
public record ContactData(String name, @Nullable String taxId, String email, @Nullable String phone, Locale language,
		Address address) {
}
