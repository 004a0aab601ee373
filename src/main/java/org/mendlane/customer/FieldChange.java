package org.mendlane.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Address;

/**
 * What one field of a customer was before, and what it is now; without a before it is
 * new, without a now it is gone.
 */
public record FieldChange(CustomerField field, @Nullable String before, @Nullable String now) {

	static FieldChange added(CustomerField field, String now) {
		return new FieldChange(field, null, now);
	}

	static FieldChange removed(CustomerField field, String before) {
		return new FieldChange(field, before, null);
	}

	/** What is different about the customer himself. */
	static List<FieldChange> between(Customer before, Customer now) {
		List<FieldChange> changes = new ArrayList<>();
		note(CustomerField.NAME, before.name(), now.name(), changes);
		note(CustomerField.TAX_ID, before.taxId(), now.taxId(), changes);
		note(CustomerField.EMAIL, before.email(), now.email(), changes);
		note(CustomerField.PHONE, before.phone(), now.phone(), changes);
		note(CustomerField.LANGUAGE, before.language().getLanguage(), now.language().getLanguage(), changes);
		note(CustomerField.ADDRESS, line(before.address()), line(now.address()), changes);
		return changes;
	}

	static String line(Address address) {
		return address.recipient() + ", " + address.line() + ", " + address.country();
	}

	private static void note(CustomerField field, @Nullable String before, @Nullable String now,
			List<FieldChange> changes) {
		if (!Objects.equals(before, now)) {
			changes.add(new FieldChange(field, before, now));
		}
	}

}
