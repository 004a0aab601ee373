package org.mendlane.quote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.document.DocumentId;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Quotes: drafted from the price list, offered, asked about, decided once.
 */
@Service
@Transactional
public class Quotes {

	private final QuoteStore quotes;

	private final Drafts drafts;

	private final Questions questions;

	private final Deciding deciding;

	private final ApplicationEventPublisher facts;

	private final Clock clock;

	Quotes(QuoteStore quotes, Drafts drafts, Questions questions, Deciding deciding, ApplicationEventPublisher facts,
			Clock clock) {
		this.quotes = quotes;
		this.drafts = drafts;
		this.questions = questions;
		this.deciding = deciding;
		this.facts = facts;
		this.clock = clock;
	}

	/**
	 * The draft being written; after an offer, a new version that starts with its lines.
	 */
	public Quote draft(RepairId repair, Actor actor) {
		return drafted(repair, actor).record();
	}

	/**
	 * Starts a new version after a question; the offered one stays until this is offered.
	 */
	public Quote reopen(RepairId repair, Actor actor) {
		return draft(repair, actor);
	}

	/** Adds a line from the price list to the draft. */
	public Quote addLine(RepairId repair, NewLine line, Actor actor) {
		QuoteEntity draft = drafted(repair, actor);
		draft.by(actor.login()).add(drafts.line(repair, line));
		return quotes.saveAndFlush(draft).record();
	}

	/** Says a line of the draft otherwise; what two have changed is put together. */
	public Quote changeLine(RepairId repair, long line, LineTerms seen, LineTerms mine, Actor actor) {
		QuoteEntity draft = locked(repair, drafted(repair, actor).versionNumber());
		draft.by(actor.login()).change(line, seen, mine);
		return draft.record();
	}

	/** Takes a line off the draft. */
	public Quote removeLine(RepairId repair, long line, Actor actor) {
		QuoteEntity draft = drafted(repair, actor);
		draft.by(actor.login()).remove(line);
		return draft.record();
	}

	/** Adds a variant that includes those there are, with a name for the customer. */
	public void addVariant(RepairId repair, String name, Actor actor) {
		drafted(repair, actor).by(actor.login()).terms().add(name);
	}

	/** Takes away a variant that has no lines of its own. */
	public void removeVariant(RepairId repair, Choice choice, Actor actor) {
		QuoteEntity draft = drafted(repair, actor).by(actor.login());
		draft.terms().remove(choice, draft.record());
	}

	/** Says which of the device's photos show what a line is about. */
	public void show(RepairId repair, long line, List<DocumentId> photos, Actor actor) {
		QuoteEntity draft = drafted(repair, actor);
		draft.by(actor.login()).drafted(line).show(drafts.photos(repair, photos));
	}

	/** Says in the customer's words what is quoted, and how long it holds. */
	public Quote describe(RepairId repair, String summary, @Nullable LocalDate validUntil, Actor actor) {
		QuoteEntity draft = drafted(repair, actor);
		draft.by(actor.login()).describe(summary, validUntil, today());
		return draft.record();
	}

	/** Says in how many days each variant is done and how long it is guaranteed. */
	public void promise(RepairId repair, Map<Choice, Promise> promises, Actor actor) {
		drafted(repair, actor).by(actor.login()).terms().promise(promises);
	}

	/** What a first draft begins with; none is started. */
	@Transactional(readOnly = true)
	public Quote blank(RepairId repair) {
		return drafts.blank(repair);
	}

	/** The log-in of whoever last wrote on the newest version. */
	@Transactional(readOnly = true)
	public Optional<String> lastChangedBy(RepairId repair) {
		return quotes.findFirstByRepairNumberOrderByVersionNumberDesc(repair.number())
			.flatMap((quote) -> Optional.ofNullable(quote.changedBy()));
	}

	/** Puts the draft before the customer, in place of what was offered before. */
	public void offer(RepairId repair, Actor actor) {
		mayQuote(actor);
		QuoteEntity last = quotes.findFirstByRepairNumberOrderByVersionNumberDesc(repair.number())
			.orElseThrow(() -> new Refusal("quote.no-necessary-line"));
		if (last.is(QuoteState.OFFERED)) {
			return;
		}
		last.offer(actor.login(), clock.instant(), today());
		if (last.versionNumber() > 1) {
			QuoteEntity before = locked(repair, last.versionNumber() - 1);
			before.supersede(deciding::name);
		}
		facts.publishEvent(new QuoteOffered(repair, last.versionNumber(), actor.login()));
	}

	/** What was last put before the deciders. */
	@Transactional(readOnly = true)
	public Optional<Quote> current(RepairId repair) {
		return quotes.findFirstByRepairNumberAndOfferedAtNotNullOrderByVersionNumberDesc(repair.number())
			.map(QuoteEntity::record);
	}

	/** The draft that staff is writing, if there is one; none is started. */
	@Transactional(readOnly = true)
	public Optional<Quote> openDraft(RepairId repair, Actor actor) {
		deciding.mustSee(repair, actor);
		return quotes.findFirstByRepairNumberOrderByVersionNumberDesc(repair.number())
			.filter((quote) -> actor.isStaff() && quote.is(QuoteState.DRAFT))
			.map(QuoteEntity::record);
	}

	/** A version, for someone who may see it; customers see no drafts. */
	@Transactional(readOnly = true)
	public Quote get(RepairId repair, int version, Actor actor) {
		deciding.mustSee(repair, actor);
		return quotes.findByRepairNumberAndVersionNumber(repair.number(), version)
			.filter((quote) -> actor.isStaff() || !quote.is(QuoteState.DRAFT))
			.orElseThrow(() -> none(repair, version))
			.record();
	}

	/** Decides a version without extras, away from any browser. */
	public void decide(RepairId repair, int version, Choice choice, Actor actor) {
		decide(repair, version, Selection.of(choice), actor, Origin.NONE);
	}

	/** Decides a version; of many who decide at the same time, one does. */
	public void decide(RepairId repair, int version, Selection selection, Actor actor, Origin origin) {
		deciding.mustDecide(repair, actor);
		deciding.decide(locked(repair, version), selection, actor, origin);
	}

	/**
	 * Decides what was offered last, if it needs no question within the customer's limit.
	 */
	public Optional<Choice> approve(RepairId repair, ApprovalRule rule) {
		return quotes.findFirstByRepairNumberOrderByVersionNumberDesc(repair.number())
			.filter((quote) -> quote.is(QuoteState.OFFERED))
			.flatMap((quote) -> deciding.decideWithinLimit(quote, rule));
	}

	/**
	 * Undoes a decision, once, as long as nobody has begun to work on the device or to
	 * send it home.
	 */
	public void undo(RepairId repair, int version, Actor actor) {
		deciding.mustDecide(repair, actor);
		deciding.undo(locked(repair, version), actor);
	}

	/** Until when a decision can be undone, if it can. */
	@Transactional(readOnly = true)
	public Optional<Instant> undoableUntil(Quote quote) {
		return deciding.undoableUntil(quote);
	}

	/** How the decision about this version was made, as long as it stands. */
	@Transactional(readOnly = true)
	public Optional<DecisionRecord> standing(Quote quote) {
		return deciding.standing(quote);
	}

	/** How all decisions about a device's quotes were made, newest first. */
	@Transactional(readOnly = true)
	public List<DecisionRecord> records(RepairId repair) {
		return deciding.records(repair);
	}

	/** By which day the work that was agreed on is promised to be done, if it is. */
	@Transactional(readOnly = true)
	public Optional<LocalDate> readyBy(RepairId repair) {
		return deciding.records(repair)
			.stream()
			.filter(DecisionRecord::stands)
			.findFirst()
			.flatMap((made) -> made.agreed().promise().endAfter(LocalDate.ofInstant(made.at(), clock.getZone())));
	}

	/** Asks about a version instead of deciding it. */
	public void ask(RepairId repair, int version, String text, Actor actor) {
		deciding.mustSee(repair, actor);
		QuoteEntity quote = locked(repair, version);
		quote.mustBeUndecided(deciding::name);
		questions.ask(repair, version, text, actor.login());
		facts.publishEvent(new QuoteQuestionAsked(repair, version, actor.login()));
	}

	/** Asks a colleague to decide a version that is still open. */
	public Quote passOn(RepairId repair, int version, Actor actor) {
		deciding.mustSee(repair, actor);
		QuoteEntity quote = locked(repair, version);
		quote.mustBeUndecided(deciding::name);
		facts.publishEvent(new QuotePassedOn(repair, version, actor.login()));
		return quote.record();
	}

	/** Answers what the customer has asked. */
	public void answer(RepairId repair, String text, String by) {
		questions.answer(repair, text, by);
	}

	/** All questions about a device's quotes, oldest first. */
	@Transactional(readOnly = true)
	public List<Question> questions(RepairId repair) {
		return questions.of(repair);
	}

	/** Whether the quote last offered has been decided. */
	@Transactional(readOnly = true)
	public boolean decided(RepairId repair) {
		return current(repair).filter((quote) -> quote.decision() != null).isPresent();
	}

	private QuoteEntity drafted(RepairId repair, Actor actor) {
		mayQuote(actor);
		return drafts.draft(repair);
	}

	private QuoteEntity locked(RepairId repair, int version) {
		return quotes.lock(repair.number(), version).orElseThrow(() -> none(repair, version));
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

	private static void mayQuote(Actor actor) {
		actor.require(Role.TECHNICIAN, Role.CARE);
	}

	private static NotFound none(RepairId repair, int version) {
		return new NotFound("quote " + version + " of " + repair.number());
	}

}
