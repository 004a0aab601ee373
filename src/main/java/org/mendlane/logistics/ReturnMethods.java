package org.mendlane.logistics;

import java.util.List;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.repair.OrderState;
import org.mendlane.repair.RepairOrder;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the devices of each order come back: by parcel, unless its customer collects them.
 */
@Service
@Transactional
public class ReturnMethods {

	private static final int AT_ONCE = 100;

	private final ReturnMethodRows rows;

	private final RepairOrders orders;

	private final ApplicationEventPublisher facts;

	ReturnMethods(ReturnMethodRows rows, RepairOrders orders, ApplicationEventPublisher facts) {
		this.rows = rows;
		this.orders = orders;
		this.facts = facts;
	}

	/** How what is still here of an order comes back. */
	@Transactional(readOnly = true)
	public ReturnMethod of(RepairOrderId order) {
		return rows.of(order);
	}

	/** Whether this person may choose it now. */
	@Transactional(readOnly = true)
	public boolean mayChoose(RepairOrderId order, Actor actor) {
		RepairOrder found = orders.get(order, actor);
		return isFor(actor, found) && somethingIsLeft(found);
	}

	/** Chooses it, as long as not everything is packed or handed out. */
	public void choose(RepairOrderId order, ReturnMethod method, Actor actor) {
		RepairOrder found = orders.get(order, actor);
		if (!isFor(actor, found)) {
			throw new Refusal(actor.isStaff() ? "account.not-allowed" : "repair.colleagues-order");
		}
		if (rows.of(order) == method) {
			return;
		}
		if (!somethingIsLeft(found)) {
			throw new Refusal("logistics.return-method-late", order.number());
		}
		rows.set(order, method);
		facts.publishEvent(new ReturnMethodChosen(order.number(), method, actor.login()));
	}

	private static boolean isFor(Actor actor, RepairOrder order) {
		return actor.isStaff() ? actor.may(Role.RECEPTION, Role.CARE, Role.DISPATCH)
				: actor.mayEdit(order.submittedBy());
	}

	private boolean somethingIsLeft(RepairOrder order) {
		if (order.state() != OrderState.OPEN || order.isOnSite()) {
			return false;
		}
		for (int after = 0; after < order.deviceCount(); after += AT_ONCE) {
			List<String> here = orders.devices(order.id(), after, AT_ONCE)
				.stream()
				.filter((device) -> !device.isOver())
				.map((device) -> device.id().number())
				.toList();
			if (!rows.gone(here).containsAll(here)) {
				return true;
			}
		}
		return false;
	}

}
