package org.mendlane.quote;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.mendlane.account.Actor;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Decides offered versions and keeps how it was done; undoes a decision once, within a
 * day, before anybody has worked on the device.
 */
@Component
class Deciding {

	private static final Duration UNDOABLE = Duration.ofHours(24);

	private final Deciders deciders;

	private final DecisionRows records;

	private final Repairs repairs;

	private final ApplicationEventPublisher facts;

	private final Clock clock;

	Deciding(Deciders deciders, DecisionRows records, Repairs repairs, ApplicationEventPublisher facts, Clock clock) {
		this.deciders = deciders;
		this.records = records;
		this.repairs = repairs;
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

	void decide(QuoteEntity quote, Choice choice, Actor actor, Origin origin) {
		deciders.mustAfford(quote.record(), choice, actor);
		if (quote.is(QuoteState.OFFERED) && quote.isExpired(LocalDate.now(clock)) && !actor.isStaff()) {
			throw new Refusal("quote.expired");
		}
		Instant now = clock.instant();
		if (quote.decide(choice, actor.login(), now, deciders::name)) {
			records.add(quote, new Decision(choice, actor.login(), now), origin);
			if (actor.isGuest()) {
				facts.publishEvent(new DecidedByLink(quote.repair(), quote.versionNumber(), actor.login()));
			}
			facts.publishEvent(new QuoteDecided(quote.repair(), quote.versionNumber(), choice, actor.login()));
		}
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
		if (made.choice() == Choice.NONE) {
			return Optional.of("quote.undo-goes-home");
		}
		boolean late = clock.instant().isAfter(made.at().plus(UNDOABLE));
		return (late || repairs.isBegun(quote.repair())) ? Optional.of("quote.undo-too-late") : Optional.empty();
	}

}
