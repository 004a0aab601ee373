package org.mendlane.repair;

import org.jspecify.annotations.Nullable;

/**
 * Which site of a company an order comes from, whom to talk to about it, and who is
 * billed; nothing means the customer himself.
 */
public record OrderParties(@Nullable Long site, @Nullable Long contact, @Nullable Long billing) {

	/** The customer himself, for everything. */
	public static final OrderParties CUSTOMER = new OrderParties(null, null, null);

}
