package org.mendlane.logistics;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.document.DocumentId;
import org.mendlane.document.Documents;
import org.mendlane.document.Signature;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Devices that go from hand to hand at the counter, and what was signed for them.
 */
@Service
@Transactional
public class Handovers {

	private final HandoverRows rows;

	private final HandoverPaper paper;

	private final Parcels parcels;

	private final RepairOrders orders;

	private final Documents documents;

	private final ApplicationEventPublisher facts;

	Handovers(HandoverRows rows, HandoverPaper paper, Parcels parcels, RepairOrders orders, Documents documents,
			ApplicationEventPublisher facts) {
		this.rows = rows;
		this.paper = paper;
		this.parcels = parcels;
		this.orders = orders;
		this.documents = documents;
		this.facts = facts;
	}

	/** The devices of an order that the customer may sign for now. */
	@Transactional(readOnly = true)
	public List<Repair> unsigned(RepairOrderId order, Direction direction, Actor actor) {
		orders.get(order, actor);
		Set<String> done = rows.done(order, direction);
		return orders.devices(order)
			.stream()
			.filter((device) -> !done.contains(device.id().number()))
			.filter((device) -> (direction == Direction.IN) ? device.receivedAt() != null && !device.isOver()
					: mayLeave(device))
			.toList();
	}

	/**
	 * Keeps the signature for these devices with its protocol; whatever is handed out
	 * leaves the shop with it.
	 */
	public DocumentId sign(Direction direction, List<RepairId> devices, Signature signature, Actor actor) {
		actor.require(Role.RECEPTION, Role.DISPATCH);
		if (devices.isEmpty()) {
			throw new Refusal("logistics.handover-nothing");
		}
		RepairOrderId order = devices.get(0).order();
		List<Repair> signed = unsigned(order, direction, actor).stream()
			.filter((device) -> devices.contains(device.id()))
			.toList();
		if (signed.size() != devices.size()) {
			throw new Refusal("logistics.handover-changed");
		}
		Instant at = rows.now();
		String kind = direction.code();
		byte[] pdf = paper.print(direction, signed, signature, actor, at);
		DocumentId kept = documents
			.store(order.number(), kind, kind + "-" + order.number() + ".pdf", "application/pdf", pdf, actor.login())
			.id();
		rows.insert(order, direction, signed, new HandoverRows.Signed(signature, kept, at, actor.login()));
		facts.publishEvent(new HandoverSigned(order, direction, actor.login()));
		if (direction == Direction.OUT) {
			parcels.collected(signed.stream().map(Handovers::whole).toList(), actor);
		}
		return kept;
	}

	/** Checked, photographed for the way home, and of those that may be packed. */
	private boolean mayLeave(Repair device) {
		return device.readyToLeave() && parcels.isPhotographed(device.id());
	}

	private static PackedDevice whole(Repair device) {
		String came = device.receivedAccessories();
		return new PackedDevice(device.id(), (came != null) ? came : "");
	}

}
