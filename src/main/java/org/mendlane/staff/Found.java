package org.mendlane.staff;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mendlane.customer.Customer;

/**
 * What the search has found: cases with their open tasks, customers, and places to go to.
 */
record Found(String q, List<Hit> cases, List<Customer> customers, List<Place> places) {

	public int count() {
		return this.cases.size() + this.customers.size() + this.places.size();
	}

	/** Whether so little was typed that only places were looked for. */
	public boolean tooShort() {
		return this.q.length() == 1;
	}

	/** A case, and what is to be done in it. */
	record Hit(String number, String title, String about, List<Todo> todos) {
	}

	/** An open task; without a name nobody has taken it. */
	record Todo(String name, String href, @Nullable String assignee, boolean mine) {
	}

	/** A page that this person may open; the letter goes there after a g. */
	record Place(String href, String icon, String name, @Nullable String letter) {
	}

}
