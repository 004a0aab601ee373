package org.mendlane.logistics;

import java.util.List;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Fact;
import org.mendlane.shared.PhoneNumbers;
import org.mendlane.shared.Refusal;
import org.mendlane.shop.Shop;
import org.mendlane.shop.ShopData;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether customers accept the work when they have their devices back, or reject it.
 */
@Service
@Transactional
public class Acceptances {

	private static final int LONGEST_REASON = 1000;

	private final AcceptanceRows rows;

	private final Parcels parcels;

	private final Handovers handovers;

	private final Repairs repairs;

	private final Shop shop;

	private final ApplicationEventPublisher facts;

	Acceptances(AcceptanceRows rows, Parcels parcels, Handovers handovers, Repairs repairs, Shop shop,
			ApplicationEventPublisher facts) {
		this.rows = rows;
		this.parcels = parcels;
		this.handovers = handovers;
		this.repairs = repairs;
		this.shop = shop;
		this.facts = facts;
	}

	/**
	 * All is well. As long as nobody has said that the parcel has come, this is said of
	 * everything in it; a second time changes nothing.
	 */
	public void accept(RepairId repair, Actor actor) {
		mustBeHis(repair, actor);
		List<RepairId> brought = parcels.arrive(repair, actor);
		if (isOver(repair) || isAccepted(repair)) {
			return;
		}
		mustNotBeRejected(repair);
		brought.forEach((device) -> publish(new ParcelDelivered(device, actor.login())));
		(brought.isEmpty() ? List.of(repair) : brought).forEach((device) -> {
			rows.accept(device, actor.login());
			publish(new WorkAccepted(device, actor.login()));
		});
	}

	/**
	 * Something is wrong with what has come. Of the rest of the parcel nothing is said.
	 */
	public void reject(RepairId repair, String reason, Actor actor) {
		mustBeHis(repair, actor);
		String words = words(reason);
		List<RepairId> brought = parcels.arrive(repair, actor);
		if (isOver(repair) || isAccepted(repair)) {
			throw tooLate(repair);
		}
		mustNotBeRejected(repair);
		brought.stream()
			.filter((device) -> !device.equals(repair))
			.forEach((device) -> publish(new ParcelDelivered(device, actor.login())));
		reject(repair, words, false, actor);
	}

	/** The customer has come for it, does not sign, and says what is wrong. */
	public void rejectAtCounter(RepairId repair, String reason, Actor actor) {
		actor.require(Role.RECEPTION, Role.DISPATCH);
		String words = words(reason);
		rows.lock(repair);
		if (handovers.unsigned(repair.order(), Direction.OUT, actor)
			.stream()
			.noneMatch((device) -> device.id().equals(repair))) {
			throw new Refusal("logistics.handover-changed");
		}
		mustNotBeRejected(repair);
		reject(repair, words, true, actor);
	}

	/** Nobody has said otherwise for long enough. */
	public void assume(RepairId repair) {
		parcels.assumeDelivered(repair);
		rows.accept(repair, Actor.SYSTEM.login());
		publish(new AcceptanceAssumed(repair, Actor.SYSTEM.login()));
	}

	/** Whether the customer has said that all is well, or signed for it. */
	@Transactional(readOnly = true)
	public boolean isAccepted(RepairId repair) {
		return rows.isAccepted(repair) || parcels.of(repair).filter(Parcel::inPerson).isPresent();
	}

	private void reject(RepairId repair, String words, boolean atCounter, Actor actor) {
		rows.reject(repair, words, atCounter, actor.login());
		publish(new WorkRejected(repair, rows.open(repair).orElseThrow().id(), actor.login()));
	}

	private void mustBeHis(RepairId repair, Actor actor) {
		repairs.changeable(repair, actor);
		if (actor.isStaff()) {
			actor.require(Role.DISPATCH, Role.CARE, Role.RECEPTION);
		}
	}

	private boolean isOver(RepairId repair) {
		return repairs.repair(repair).isOver();
	}

	/** Says whom to call. */
	private Refusal tooLate(RepairId repair) {
		ShopData data = shop.data();
		return new Refusal("logistics.reject-too-late", repair.number(), data.name(),
				data.phone().isEmpty() ? data.email() : PhoneNumbers.international(data.phone()));
	}

	private void mustNotBeRejected(RepairId repair) {
		if (rows.open(repair).isPresent()) {
			throw new Refusal("logistics.rejected-already", repair.number());
		}
	}

	private static String words(String reason) {
		if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
			throw new Refusal("logistics.reject-reason", LONGEST_REASON);
		}
		return reason.strip();
	}

	private void publish(Fact fact) {
		facts.publishEvent(fact);
	}

}
