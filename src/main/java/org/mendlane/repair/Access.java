package org.mendlane.repair;

import java.util.Objects;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.customer.CustomerId;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

/**
 * Who sees which case, and who may act for a customer.
 */
final class Access {

	private Access() {
	}

	static boolean sees(Actor actor, CustomerId customer, String submittedBy) {
		return actor.visibleCases().include(customer.value(), submittedBy);
	}

	static void mustSee(Actor actor, RepairOrder order) {
		if (!actor.visibleCases().include(order.id().number(), order.customer().value(), order.submittedBy())) {
			throw new NotFound("order " + order.id().number());
		}
	}

	static void mustSee(Actor actor, Repair repair) {
		if (!actor.visibleCases()
			.include(repair.id().order().number(), repair.customer().value(), repair.submittedBy())) {
			throw new NotFound("device " + repair.id().number());
		}
	}

	/**
	 * Staff for everybody, customers for themselves; accounting contacts and whoever came
	 * by a link not at all.
	 */
	static void mayOrderFor(Actor actor, CustomerId customer) {
		if (actor.isStaff()) {
			actor.require(Role.RECEPTION, Role.CARE);
		}
		else if (actor.isGuest() || actor.rights() == null || !Objects.equals(actor.customer(), customer.value())) {
			throw new NotFound("customer " + customer.value());
		}
		else {
			mayAct(actor);
		}
	}

	/**
	 * Refuses those who only look after invoices, and whoever may only read what this
	 * colleague has reported.
	 */
	static void mayEdit(Actor actor, String submittedBy) {
		mayAct(actor);
		if (!actor.mayEdit(submittedBy)) {
			throw new Refusal("repair.colleagues-order");
		}
	}

	/** Refuses those who only look after invoices. */
	static void mayAct(Actor actor) {
		if (actor.onlyReads()) {
			throw new Refusal("repair.accounting-only-reads");
		}
	}

}
