package org.mendlane.account;

/** What kind of user somebody is for his customer. */
public enum CompanyRight {

	/** A consumer, who is his own customer. */
	PERSON(true, true),
	/** Looks after the company's log-ins and decides. */
	ADMIN(true, true),
	/** Sees all orders of the company and decides. */
	DECISION(true, true),
	/** Sees what he has reported himself, unless he is given more. */
	REGULAR(false, false),
	/** Sees bills, and orders only to read. */
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

	/** Whether these users decide quotes at all. */
	public boolean decides() {
		return this.decides;
	}

}
