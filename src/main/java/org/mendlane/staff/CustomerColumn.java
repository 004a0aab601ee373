package org.mendlane.staff;

import java.util.List;

/** What the list of customers can say of a customer beside his name and mail address. */
enum CustomerColumn implements ListColumn {

	KIND("staff.customer.kind"), CITY("staff.customer.city"), PHONE("staff.customer.phone"),
	CONTRACT("staff.customer.contract"), GUARDIAN("staff.customer.guardian"), TAX("staff.customer.tax");

	static final List<CustomerColumn> USUAL = List.of(KIND, CITY, PHONE, CONTRACT);

	private final String key;

	CustomerColumn(String key) {
		this.key = key;
	}

	@Override
	public String key() {
		return this.key;
	}

}
