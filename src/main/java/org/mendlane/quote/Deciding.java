package org.mendlane.quote;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.mendlane.account.Actor;
import org.mendlane.customer.ApprovalLimit;
import org.mendlane.customer.ContractLimits;
import org.mendlane.customer.StandingLimits;
import org.mendlane.quote.ApprovalRule.Approval;
import org.mendlane.quote.DecisionRecord.Within;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Decides offered versions and keeps how it was done; undoes a decision once, within a
 * day, before anybody has worked on the device or made it ready to go home.
 */
@Component
class Deciding {

	private static final Duration UNDOABLE = Duration.ofHours(24);

	private final Deciders deciders;

	private final DecisionRows records;

	private final Repairs repairs;

	private final ContractLimits limits;

	private final ApplicationEventPublisher facts;

	private final Clock clock;

	Deciding(Deciders deciders, DecisionRows records, Repairs repairs, ContractLimits limits,
			ApplicationEventPublisher facts, Clock clock) {
		this.deciders = deciders;
		this.records = records;
		this.repairs = repairs;
		this.limits = limits;
		this.facts = facts;
		this.clock = clock;
	}

	void mustSee(RepairId repair, Actor actor) {
		deciders.mustSee(repair, actor);
	}

	void mustDecide(RepairId repair, Actor actor) {
		mustSee(repair, actor);
		if (!actor.mayDecide()) {
			throw new Refusal("quote.not-entitled");
		}
	}

	/** What whoever decided is called. */
	String name(String login) {
		return deciders.name(login);
	}

	void decide(QuoteEntity quote, Selection selection, Actor actor, Origin origin) {
		deciders.mustAfford(quote.record().with(selection.extras()), selection.choice(), actor);
		if (quote.is(QuoteState.OFFERED) && quote.isExpired(LocalDate.now(clock)) && !actor.isStaff()) {
			throw new Refusal("quote.expired");
		}
		if (quote.decide(selection, actor.login(), clock.instant(), deciders::name)) {
			records.add(quote, origin, null);
			if (actor.isGuest()) {
				facts.publishEvent(new DecidedByLink(quote.repair(), quote.versionNumber(), actor.login()));
			}
			facts.publishEvent(
					new QuoteDecided(quote.repair(), quote.versionNumber(), selection.choice(), actor.login()));
		}
	}

	/**
	 * Decides in the name of whoever has set a limit in this currency, if the rule says
	 * so; a limit never sends a device home unrepaired.
	 */
	Optional<Choice> decideWithinLimit(QuoteEntity quote, ApprovalRule rule) {
		StandingLimits standing = limits.standing(repairs.repair(quote.repair()).customer())
			.in(quote.record().necessary().gross().currency());
		if (!standing.any()) {
			return Optional.empty();
		}
		return rule.choice(quote.record(), standing)
			.filter((one) -> quote.record().variants().stream().anyMatch((have) -> have.choice() == one.choice()))
			.map((one) -> decide(quote, one, standing));
	}

	private Choice decide(QuoteEntity quote, Approval approval, StandingLimits standing) {
		ApprovalLimit limit = approval.within(standing);
		String by = limit.by();
		quote.decide(Selection.of(approval.choice()), by, clock.instant(), deciders::name);
		records.add(quote, Origin.NONE, new Within(limit.gross(), limit.equals(standing.contractual())));
		facts.publishEvent(new QuoteApproved(quote.repair(), quote.versionNumber(), approval.choice(), by));
		return approval.choice();
	}

	void undo(QuoteEntity quote, Actor actor) {
		obstacle(quote.record(), records.of(quote.repair())).ifPresent((key) -> {
			throw new Refusal(key);
		});
		Decision made = quote.record().decision();
		deciders.mustAfford(quote.record(), (made != null) ? made.choice() : Choice.NONE, actor);
		records.undo(quote.repair(), quote.versionNumber(), actor.login(), clock.instant());
		quote.undo();
		facts.publishEvent(new DecisionUndone(quote.repair(), quote.versionNumber(), actor.login()));
	}

	/** Until when the decision about this version can be undone; nothing if it cannot. */
	Optional<Instant> undoableUntil(Quote quote) {
		Decision made = quote.decision();
		boolean possible = made != null && obstacle(quote, records.of(quote.repair())).isEmpty();
		return (made != null && possible) ? Optional.of(made.at().plus(UNDOABLE)) : Optional.empty();
	}

	Optional<DecisionRecord> standing(Quote quote) {
		return records.standing(quote);
	}

	List<DecisionRecord> records(RepairId repair) {
		return records.of(repair);
	}

	private Optional<String> obstacle(Quote quote, List<DecisionRecord> all) {
		Decision made = quote.decision();
		if (all.stream().anyMatch((one) -> one.version() == quote.version() && !one.stands())) {
			return Optional.of("quote.undone-once");
		}
		if (made == null) {
			return Optional.of("quote.nothing-to-undo");
		}
		if (clock.instant().isAfter(made.at().plus(UNDOABLE))) {
			return Optional.of("quote.undo-too-late");
		}
		String begun = (made.choice() == Choice.NONE) ? "quote.undo-goes-home" : "quote.undo-too-late";
		return repairs.isBegun(quote.repair()) ? Optional.of(begun) : Optional.empty();
	}

}
