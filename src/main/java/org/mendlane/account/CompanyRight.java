package org.mendlane.account;

/** What a customer's log-in may do with the orders of its customer. */
public enum CompanyRight {

	/** A consumer, who is his own customer. */
	PERSON(true, true),
	/** Looks after the company's log-ins and decides. */
	ADMIN(true, true),
	/** Sees all orders of the company and decides. */
	DECISION(true, true),
	/** Sees what he has reported himself. */
	REGULAR(false, false),
	/** Sees bills only. */
	ACCOUNTING(false, false);

	private final boolean wholeCompany;

	private final boolean decides;

	CompanyRight(boolean wholeCompany, boolean decides) {
		this.wholeCompany = wholeCompany;
		this.decides = decides;
	}

	boolean wholeCompany() {
		return this.wholeCompany;
	}

	boolean decides() {
		return this.decides;
	}

}
