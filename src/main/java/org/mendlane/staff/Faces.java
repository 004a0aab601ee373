package org.mendlane.staff;

import org.mendlane.account.Actor;
import org.mendlane.customer.Customers;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;

import org.springframework.stereotype.Component;

/** Introduces devices to the pages about them. */
@Component
class Faces {

	private final Repairs repairs;

	private final Customers customers;

	Faces(Repairs repairs, Customers customers) {
		this.repairs = repairs;
		this.customers = customers;
	}

	Face of(String number, Actor actor) {
		Repair repair = this.repairs.get(RepairId.of(number), actor);
		return new Face(repair, this.customers.get(repair.customer()));
	}

}
