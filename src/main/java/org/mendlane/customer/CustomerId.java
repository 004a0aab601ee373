package org.mendlane.customer;

import org.mendlane.shared.NotFound;

/** The number of a customer. */
public record CustomerId(long value) {

	private static final long FIRST = 100_000;

	/** The number by which diagrams know the customer, such as C100001. */
	public String caseNumber() {
		return "C" + (FIRST + this.value);
	}

	/** The customer of a case number made here. */
	public static CustomerId ofCaseNumber(String caseNumber) {
		if (!caseNumber.matches("C[0-9]{6,18}")) {
			throw new NotFound("customer " + caseNumber);
		}
		return new CustomerId(Long.parseLong(caseNumber.substring(1)) - FIRST);
	}

}
