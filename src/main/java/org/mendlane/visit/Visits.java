package org.mendlane.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.document.Signature;
import org.mendlane.repair.OnSiteOrders;
import org.mendlane.repair.RepairOrder;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Visits of technicians at customers' places: agreed on, moved, reported, answered for.
 */
@Service
@Transactional
public class Visits {

	private static final int LATEST_DAYS = 366;

	private final VisitRows rows;

	private final RepairOrders orders;

	private final OnSiteOrders onSite;

	private final VisitPaper paper;

	private final ApplicationEventPublisher facts;

	private final Clock clock;

	Visits(VisitRows rows, RepairOrders orders, OnSiteOrders onSite, VisitPaper paper, ApplicationEventPublisher facts,
			Clock clock) {
		this.rows = rows;
		this.orders = orders;
		this.onSite = onSite;
		this.paper = paper;
		this.facts = facts;
		this.clock = clock;
	}

	/** The visits of an order, the first one first; for someone who may see the order. */
	@Transactional(readOnly = true)
	public List<Visit> of(RepairOrderId order, Actor actor) {
		return rows.of(orders.get(order, actor).id());
	}

	/** The visits of an order, the first one first; for steps of its diagram. */
	@Transactional(readOnly = true)
	public List<Visit> all(RepairOrderId order) {
		return rows.of(order);
	}

	/** The visit that was agreed on last, for steps of its diagram. */
	@Transactional(readOnly = true)
	public Optional<Visit> last(RepairOrderId order) {
		List<Visit> all = rows.of(order);
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
	}

	/** Agrees on a day, from today on and within a year. */
	public void agree(RepairOrderId order, VisitPlan plan, String by) {
		LocalDate today = LocalDate.now(clock);
		if (plan.day().isBefore(today) || plan.day().isAfter(today.plusDays(LATEST_DAYS))) {
			throw new Refusal("visit.day");
		}
		if (!plan.from().isBefore(plan.to())) {
			throw new Refusal("visit.time");
		}
		mustBeOnSite(orders.order(order));
		ahead(order).ifPresent(rows::move);
		rows.insert(order, plan, by);
		onSite.agreed(order, plan.technician(), by);
		facts.publishEvent(new VisitAgreed(order, by));
	}

	/** Whether this person may say that the day does not hold. */
	@Transactional(readOnly = true)
	public boolean mayMove(RepairOrderId order, Actor actor) {
		return actor.may(Role.CARE, Role.LEAD, Role.TECHNICIAN) && orders.get(order, actor).visitAgreed()
				&& ahead(order).isPresent();
	}

	/** Takes the agreed day back, so that another one is agreed on. */
	public void move(RepairOrderId order, Actor actor) {
		actor.require(Role.CARE, Role.LEAD, Role.TECHNICIAN);
		rows.move(ahead(order).orElseThrow(() -> none(order)));
		onSite.moved(order);
		facts.publishEvent(new VisitMoved(order, actor.login()));
	}

	/** Keeps what was done until the customer has said what he thinks of it. */
	public void note(RepairOrderId order, VisitWork work, Actor actor) {
		rows.note(toReport(order, actor), work);
	}

	/** Keeps what the customer has drawn below it; his acceptance follows at once. */
	public void sign(RepairOrderId order, Signature signature, Actor actor) {
		rows.sign(toReport(order, actor), signature.strokes());
	}

	/** Notes what came of it; what the customer has answered is on paper from now on. */
	public void report(RepairOrderId order, VisitReport report, String by) {
		Visit visit = ahead(order).orElseThrow(() -> none(order));
		report.mustBeComplete();
		rows.report(visit, report, by);
		if (report.outcome().isAnswer()) {
			paper.settle(visit, report, new Consent(ConsentWay.ON_SITE, rows.now(), rows.strokes(visit), by));
		}
		if (report.outcome() == VisitOutcome.ANOTHER_DAY) {
			onSite.moved(order);
		}
		facts.publishEvent(new VisitReported(order, report.outcome(), by));
	}

	/** Answers a customer who has rejected the work. */
	public void answer(RepairOrderId order, VisitAnswer answer, String words, String by) {
		Visit visit = last(order).orElseThrow(() -> none(order));
		rows.answer(visit, answer, words, by);
		if (answer == VisitAnswer.AGAIN) {
			onSite.moved(order);
		}
	}

	/** Ends the order with all its devices. */
	public void close(RepairOrderId order) {
		Visit visit = last(order).orElseThrow(() -> none(order));
		VisitReport report = visit.report();
		@Nullable String by = visit.reportedBy();
		onSite.done(order, (report != null) ? report.work() : "", (by != null) ? by : visit.plan().technician());
	}

	private Visit toReport(RepairOrderId order, Actor actor) {
		actor.require(Role.TECHNICIAN);
		return ahead(order).orElseThrow(() -> none(order));
	}

	private Optional<Visit> ahead(RepairOrderId order) {
		return rows.of(order).stream().filter(Visit::isAhead).findFirst();
	}

	private static void mustBeOnSite(RepairOrder order) {
		if (!order.isOnSite()) {
			throw new Refusal("visit.workshop", order.id().number());
		}
	}

	private static Refusal none(RepairOrderId order) {
		return new Refusal("visit.none", order.number());
	}

}
