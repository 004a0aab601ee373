package org.mendlane.logistics;

import java.util.List;
import java.util.Set;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
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

	private final CollectionCodes codes;

	private final ApplicationEventPublisher facts;

	Handovers(HandoverRows rows, HandoverPaper paper, Parcels parcels, RepairOrders orders, CollectionCodes codes,
			ApplicationEventPublisher facts) {
		this.rows = rows;
		this.paper = paper;
		this.parcels = parcels;
		this.orders = orders;
		this.codes = codes;
		this.facts = facts;
	}

	/** The devices of an order that the customer may sign for now, before this person. */
	@Transactional(readOnly = true)
	public List<Repair> unsigned(RepairOrderId order, Direction direction, Actor actor) {
		actor.require(Role.RECEPTION, Role.DISPATCH);
		orders.get(order, actor);
		Set<String> done = rows.done(order, direction);
		return orders.devices(order)
			.stream()
			.filter((device) -> !done.contains(device.id().number()))
			.filter((device) -> (direction == Direction.IN) ? device.receivedAt() != null && !device.isOver()
					: mayLeave(device))
			.toList();
	}

	/** Keeps the signature for devices that were handed in with its protocol. */
	public void takeIn(List<RepairId> devices, Signature signature, Actor actor) {
		actor.require(Role.RECEPTION, Role.DISPATCH);
		sign(order(devices), Direction.IN, devices, new Signing(signature, null, actor, rows.now()));
	}

	/**
	 * Keeps the signature for devices with its protocol; they leave the shop with it.
	 * Refuses whoever proves nothing.
	 */
	public void handOut(List<RepairId> devices, Collector collector, Signature signature, Actor actor) {
		actor.require(Role.RECEPTION, Role.DISPATCH);
		RepairOrderId order = order(devices);
		Proof proof = codes.proof(order, collector);
		List<Repair> given = sign(order, Direction.OUT, devices, new Signing(signature, proof, actor, rows.now()));
		parcels.collected(given.stream().map(Handovers::whole).toList(), actor);
	}

	private static RepairOrderId order(List<RepairId> devices) {
		if (devices.isEmpty()) {
			throw new Refusal("logistics.handover-nothing");
		}
		return devices.get(0).order();
	}

	private List<Repair> sign(RepairOrderId order, Direction direction, List<RepairId> devices, Signing signing) {
		Actor actor = signing.before();
		List<Repair> signed = unsigned(order, direction, actor).stream()
			.filter((device) -> devices.contains(device.id()))
			.toList();
		if (signed.size() != devices.size()) {
			throw new Refusal("logistics.handover-changed");
		}
		rows.insert(order, direction, signed, signing, paper.keep(direction, signed, signing));
		facts.publishEvent(new HandoverSigned(order, direction, actor.login()));
		return signed;
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
