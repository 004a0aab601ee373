package org.mendlane.customer;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Fact;
import org.mendlane.shared.Money;

/** A customer wants not to be asked up to this gross sum, or always to be asked. */
public record ApprovalLimitSet(CustomerId customer, @Nullable Money gross, String by) implements Fact {

	@Override
	public String caseNumber() {
		return this.customer.caseNumber();
	}

	@Override
	public String detail() {
		return (this.gross == null) ? "" : this.gross.minor() + " " + this.gross.currency();
	}

}
