package org.mendlane.staff;

import org.mendlane.customer.Customer;
import org.mendlane.repair.Repair;

/** A device as its pages introduce it. */
record Face(Repair repair, Customer customer) {

	public String number() {
		return this.repair.id().number();
	}

	public String order() {
		return this.repair.id().order().number();
	}

	public String title() {
		return this.repair.title();
	}

}
