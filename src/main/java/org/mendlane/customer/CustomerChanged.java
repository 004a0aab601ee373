package org.mendlane.customer;

import java.util.List;
import java.util.stream.Collectors;

import org.mendlane.shared.Fact;

/**
 * A customer's own data or addresses are different from now on; what was changed is kept
 * by these numbers.
 */
public record CustomerChanged(CustomerId customer, List<Long> changes, String by) implements Fact {

	@Override
	public String caseNumber() {
		return this.customer.caseNumber();
	}

	@Override
	public String detail() {
		return this.changes.stream().map(String::valueOf).collect(Collectors.joining(" "));
	}

}
