package org.mendlane.logistics;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.logistics.Rejection.Outcome;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Fact;
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

	private static final int LONGEST_ANSWER = 2000;

	private static final Pattern TEXT = Pattern.compile("(rejection|answer)-(\\d{1,18})");

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
		if (isOver(repair) || rows.isAccepted(repair)) {
			return;
		}
		mustNotBeRejected(repair);
		brought.forEach((device) -> publish(new ParcelDelivered(device, actor.login())));
		(brought.isEmpty() ? List.of(repair) : brought).forEach((device) -> {
			rows.accept(device, actor.login());
			publish(new WorkAccepted(device, actor.login()));
		});
	}

	/** Something is wrong with what has come. Of the rest of the parcel nothing is said. */
	public void reject(RepairId repair, String reason, Actor actor) {
		mustBeHis(repair, actor);
		String words = words(reason);
		List<RepairId> brought = parcels.arrive(repair, actor);
		if (isOver(repair) || rows.isAccepted(repair)) {
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

	/** Says what happens with a device that was rejected. */
	public void answer(RepairId repair, Outcome outcome, String words, String by) {
		if (words.isBlank() || words.strip().length() > LONGEST_ANSWER) {
			throw new Refusal("logistics.rejection-answer", LONGEST_ANSWER);
		}
		Rejection rejection = open(repair);
		rows.answer(rejection, outcome, words.strip(), by);
		publish(new RejectionAnswered(repair, rejection.id(), outcome, by));
	}

	/** The customer has sent it, or brought it, and it lies here. */
	public void returned(RepairId repair, Actor actor) {
		actor.require(Role.RECEPTION, Role.CARE);
		repairs.get(repair, actor);
		rows.lock(repair);
		Rejection awaited = rows.rejected(repair)
			.filter(Rejection::isAwaited)
			.orElseThrow(() -> new Refusal("logistics.not-awaited", repair.number()));
		rows.back(awaited, actor.login());
		publish(new DeviceReturned(repair, actor.login()));
	}

	/** It is worked on once more, and can go home once more. */
	public void reopen(RepairId repair) {
		Rejection rejection = rows.rejected(repair).orElseThrow();
		if (rejection.backAt() == null) {
			rows.back(rejection, Actor.SYSTEM.login());
		}
		parcels.comeBack(repair);
		repairs.reopen(repair);
	}

	/** Nobody has said otherwise for long enough. */
	public void assume(RepairId repair) {
		parcels.assumeDelivered(repair);
		rows.accept(repair, Actor.SYSTEM.login());
		publish(new AcceptanceAssumed(repair, Actor.SYSTEM.login()));
	}

	/** Whether the customer has said that all is well. */
	@Transactional(readOnly = true)
	public boolean isAccepted(RepairId repair) {
		return rows.isAccepted(repair);
	}

	/** What the customer has found wrong, unless he has accepted the work since. */
	@Transactional(readOnly = true)
	public Optional<Rejection> rejected(RepairId repair) {
		return rows.rejected(repair);
	}

	/** What was written, for the code that the journal keeps of it. */
	@Transactional(readOnly = true)
	public Optional<String> text(String code) {
		Matcher kept = TEXT.matcher(code);
		return kept.matches() ? rows.text(kept.group(1), Long.parseLong(kept.group(2))) : Optional.empty();
	}

	private void reject(RepairId repair, String words, boolean atCounter, Actor actor) {
		rows.reject(repair, words, atCounter, actor.login());
		publish(new WorkRejected(repair, open(repair).id(), actor.login()));
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
				data.phone().isEmpty() ? data.email() : data.phone());
	}

	private void mustNotBeRejected(RepairId repair) {
		if (rows.rejected(repair).filter((rejection) -> rejection.backAt() == null).isPresent()) {
			throw new Refusal("logistics.rejected-already", repair.number());
		}
	}

	private Rejection open(RepairId repair) {
		return rows.rejected(repair)
			.filter((rejection) -> rejection.backAt() == null)
			.orElseThrow(() -> new Refusal("logistics.not-rejected", repair.number()));
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
