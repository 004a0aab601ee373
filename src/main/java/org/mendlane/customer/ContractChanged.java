package org.mendlane.customer;

import org.mendlane.shared.Fact;

/** The shop has another kind of contract with a customer, or none any more. */
public record ContractChanged(CustomerId customer, ContractKind before, ContractKind contract,
		String by) implements Fact {

	@Override
	public String caseNumber() {
		return this.customer.caseNumber();
	}

	@Override
	public String detail() {
		return this.before + " → " + this.contract;
	}

}
