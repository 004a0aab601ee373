package org.mendlane.customer;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Address;

/**
 * An address that a customer may choose; the main one has the id 0 and an empty label.
 */
public record SavedAddress(long id, String label, Address address, @Nullable Long site) {

	String words() {
		return this.label + ", " + FieldChange.line(this.address);
	}

	/** Whether this is the customer's own address, which cannot be removed. */
	public boolean isMain() {
		return this.id == 0;
	}

}
