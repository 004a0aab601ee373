package org.mendlane.repair;

import java.util.Objects;

import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
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
		if (actor.isStaff()) {
			return true;
		}
		return Objects.equals(actor.customer(), customer.value())
				&& (actor.seesWholeCompany() || submittedBy.equals(actor.login()));
	}

	static void mustSee(Actor actor, RepairOrder order) {
		if (!actor.mayEnter(order.id().number()) || !sees(actor, order.customer(), order.submittedBy())) {
			throw new NotFound("order " + order.id().number());
		}
	}

	static void mustSee(Actor actor, Repair repair) {
		if (!actor.mayEnter(repair.id().order().number()) || !sees(actor, repair.customer(), repair.submittedBy())) {
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
		else if (actor.isGuest() || !Objects.equals(actor.customer(), customer.value())) {
			throw new NotFound("customer " + customer.value());
		}
		else {
			mayAct(actor);
		}
	}

	/** Refuses those who only look after invoices. */
	static void mayAct(Actor actor) {
		if (actor.right() == CompanyRight.ACCOUNTING) {
			throw new Refusal("repair.accounting-only-reads");
		}
	}

}
