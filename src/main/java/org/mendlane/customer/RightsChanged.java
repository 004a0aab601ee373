package org.mendlane.customer;

import org.mendlane.account.Rights;
import org.mendlane.shared.Fact;

/** One of the company's people may do other things from now on. */
public record RightsChanged(CustomerId customer, long account, Rights before, Rights rights,
		String by) implements Fact {

	@Override
	public String caseNumber() {
		return this.customer.caseNumber();
	}

	@Override
	public String detail() {
		return this.account + " " + this.rights.code() + " < " + this.before.code();
	}

}
