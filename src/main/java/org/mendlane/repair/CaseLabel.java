package org.mendlane.repair;

import org.jspecify.annotations.Nullable;

import org.mendlane.customer.CustomerId;

/**
 * Whose case it is, and maker and model if it is a device's.
 */
public record CaseLabel(String number, CustomerId customer, @Nullable String device) {

	CaseLabel(String number, long customer, @Nullable String device) {
		this(number, new CustomerId(customer), device);
	}

	CaseLabel(String number, long customer) {
		this(number, customer, null);
	}

}
