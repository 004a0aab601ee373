package org.mendlane.customer;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Fact;
import org.mendlane.shared.Money;

/**
 * The contract with a customer covers repairs up to this gross sum without a question, or
 * none.
 */
public record ContractLimitSet(CustomerId customer, @Nullable Money gross, String by) implements Fact {

	@Override
	public String caseNumber() {
		return this.customer.caseNumber();
	}

	@Override
	public String detail() {
		return (this.gross == null) ? "" : this.gross.minor() + " " + this.gross.currency();
	}

}
