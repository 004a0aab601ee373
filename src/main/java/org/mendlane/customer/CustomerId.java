package org.mendlane.customer;

import org.mendlane.shared.NotFound;

/** The number of a customer. */
public record CustomerId(long value) {

	private static final long FIRST = 100_000;

	/** The number by which diagrams know the customer, such as C100001. */
	public String caseNumber() {
		return "C" + (FIRST + this.value);
	}

	/** Whether a case number can be one of a customer. */
	public static boolean isCaseNumber(String number) {
		return number.matches("C[0-9]{6,18}");
	}

	/** The customer of a case number made here. */
	public static CustomerId ofCaseNumber(String caseNumber) {
		if (!isCaseNumber(caseNumber)) {
			throw new NotFound("customer " + caseNumber);
		}
		return new CustomerId(Long.parseLong(caseNumber.substring(1)) - FIRST);
	}

}
