package org.mendlane.helpdesk;

import org.mendlane.account.Actor;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.NotFound;

import org.springframework.stereotype.Component;

/**
 * Who takes part in the conversation of a case: whoever may see the case.
 */
@Component
class Participants {

	private final RepairOrders orders;

	private final Repairs repairs;

	private final Customers customers;

	Participants(RepairOrders orders, Repairs repairs, Customers customers) {
		this.orders = orders;
		this.repairs = repairs;
		this.customers = customers;
	}

	void mustSee(String caseNumber, Actor actor) {
		if (OrderNumbers.isDevice(caseNumber)) {
			repairs.get(new RepairId(caseNumber), actor);
		}
		else if (OrderNumbers.isOrder(caseNumber)) {
			orders.get(new RepairOrderId(caseNumber), actor);
		}
		else if (actor.isStaff()) {
			customers.get(CustomerId.ofCaseNumber(caseNumber));
		}
		else {
			throw new NotFound("case " + caseNumber);
		}
	}

}
