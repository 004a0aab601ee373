package org.mendlane.customer;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Fact;

/**
 * A member of staff looks after this customer from now on, instead of whoever did before.
 */
public record GuardianAssigned(CustomerId customer, @Nullable String before, String guardian,
		String by) implements Fact {

	@Override
	public String caseNumber() {
		return this.customer.caseNumber();
	}

	@Override
	public String detail() {
		return ((this.before != null) ? this.before : "–") + " → " + this.guardian;
	}

}
