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

	/** Staff also see the cases of processes that the shop has drawn for itself. */
	void mustSee(String caseNumber, Actor actor) {
		if (OrderNumbers.isDevice(caseNumber)) {
			repairs.get(new RepairId(caseNumber), actor);
		}
		else if (OrderNumbers.isOrder(caseNumber)) {
			orders.get(new RepairOrderId(caseNumber), actor);
		}
		else if (actor.isStaff() && caseNumber.startsWith("C")) {
			customers.get(CustomerId.ofCaseNumber(caseNumber));
		}
		else if (!actor.isStaff()) {
			throw new NotFound("case " + caseNumber);
		}
	}

}
