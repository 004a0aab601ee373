package org.mendlane.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The one rule of who sees which case: pages, files and mails ask it, lists take its SQL.
 */
public record VisibleCases(Actor actor) {

	/** Whether this case of this order, reported by this person, is one of them. */
	public boolean include(String order, long customer, String submittedBy) {
		boolean entered = !this.actor.isGuest() || order.equals(this.actor.onlyOrder());
		return entered && include(customer, submittedBy);
	}

	/** The same, whichever way the person came. */
	public boolean include(long customer, String submittedBy) {
		if (this.actor.isStaff()) {
			return true;
		}
		return this.actor.rights() != null && Objects.equals(this.actor.customer(), customer)
				&& (this.actor.seesWholeCompany() || submittedBy.equals(this.actor.login()));
	}

	/**
	 * The same as a condition on a table with the columns order_number, customer_id and
	 * submitted_by.
	 */
	public String sql(String table) {
		if (this.actor.isStaff()) {
			return "1 = 1";
		}
		if (this.actor.rights() == null) {
			return "1 = 0";
		}
		return table + ".customer_id = :seen_customer"
				+ (this.actor.isGuest() ? " and " + table + ".order_number = :seen_order" : "")
				+ (this.actor.seesWholeCompany() ? "" : " and " + table + ".submitted_by = :seen_login");
	}

	/** What the condition is filled with. */
	public Map<String, Object> params() {
		Map<String, Object> params = new HashMap<>();
		if (this.actor.rights() != null) {
			params.put("seen_customer", Objects.requireNonNull(this.actor.customer()));
			params.put("seen_login", this.actor.login());
			params.put("seen_order", String.valueOf(this.actor.onlyOrder()));
		}
		return params;
	}

}
