package org.mendlane.customer;

import org.mendlane.account.Rights;
import org.mendlane.shared.Fact;

/** Somebody is one of the company's people from now on. */
public record PersonJoined(CustomerId customer, long account, Rights rights, String by) implements Fact {

	@Override
	public String caseNumber() {
		return this.customer.caseNumber();
	}

	@Override
	public String detail() {
		return this.account + " " + this.rights.code();
	}

}
