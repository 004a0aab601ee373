package org.mendlane.visit;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.document.VisitProtocol;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What customers say from home of the work at their places: accepted or rejected, or
 * nothing for so long that it counts as accepted.
 */
@Service
@Transactional
public class VisitAnswers {

	private final VisitRows rows;

	private final VisitPaper paper;

	private final RepairOrders orders;

	private final ApplicationEventPublisher facts;

	VisitAnswers(VisitRows rows, VisitPaper paper, RepairOrders orders, ApplicationEventPublisher facts) {
		this.rows = rows;
		this.paper = paper;
		this.orders = orders;
		this.facts = facts;
	}

	/** What the customer is asked to sign on the spot, as it will be on paper. */
	@Transactional(readOnly = true)
	public Optional<VisitProtocol> unsigned(RepairOrderId order, Actor actor, Locale language) {
		return draft(order, actor, language, Visit::isAhead);
	}

	/** What the customer is asked to answer from home. */
	@Transactional(readOnly = true)
	public Optional<VisitProtocol> unanswered(RepairOrderId order, Actor actor, Locale language) {
		return draft(order, actor, language, Visit::isUndecided);
	}

	/** All is well. */
	public void accept(RepairOrderId order, Actor actor) {
		answer(order, VisitOutcome.ACCEPTED, null, actor);
		facts.publishEvent(new VisitAccepted(order, actor.login()));
	}

	/** Something is wrong, and what. */
	public void reject(RepairOrderId order, String reason, Actor actor) {
		if (reason.isBlank() || reason.strip().length() > VisitReport.LONGEST_REASON) {
			throw new Refusal("logistics.reject-reason", VisitReport.LONGEST_REASON);
		}
		answer(order, VisitOutcome.REJECTED, reason.strip(), actor);
		facts.publishEvent(new VisitRejected(order, actor.login()));
	}

	/** Nobody has said otherwise for long enough. */
	public void assume(RepairOrderId order) {
		Visit visit = undecided(order);
		settle(visit, VisitOutcome.ACCEPTED, null, null, consent(ConsentWay.SILENCE, Actor.SYSTEM));
		facts.publishEvent(new VisitAcceptanceAssumed(order, Actor.SYSTEM.login()));
	}

	private Optional<VisitProtocol> draft(RepairOrderId order, Actor actor, Locale language, Predicate<Visit> which) {
		return rows.of(orders.get(order, actor).id())
			.stream()
			.filter(which)
			.findFirst()
			.flatMap((visit) -> Optional.ofNullable(visit.work()).map((work) -> paper.draft(visit, work, language)));
	}

	private void answer(RepairOrderId order, VisitOutcome answer, @Nullable String reason, Actor actor) {
		orders.changeable(order, actor);
		if (actor.isStaff()) {
			actor.require(Role.CARE, Role.RECEPTION, Role.DISPATCH);
		}
		ConsentWay way = actor.isStaff() ? ConsentWay.PHONE : ConsentWay.PORTAL;
		settle(undecided(order), answer, reason, actor.name(), consent(way, actor));
	}

	private Visit undecided(RepairOrderId order) {
		return rows.undecided(order).orElseThrow(() -> new Refusal("visit.answered", order.number()));
	}

	private void settle(Visit visit, VisitOutcome answer, @Nullable String reason, @Nullable String who,
			Consent consent) {
		VisitReport report = visit.report();
		if (report != null) {
			paper.settle(visit, report.answered(answer, reason, who), consent);
		}
	}

	private Consent consent(ConsentWay way, Actor actor) {
		return new Consent(way, rows.now(), null, actor.login());
	}

}
