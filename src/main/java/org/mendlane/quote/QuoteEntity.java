package org.mendlane.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.mendlane.repair.RepairId;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.context.support.DefaultMessageSourceResolvable;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One version of a quote: drafted, offered once, decided once.
 */
@Entity
@Table(name = "quote")
class QuoteEntity {

	private static final int MOST_LINES = 200;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String repairNumber;

	private int versionNumber;

	@Enumerated(EnumType.STRING)
	private QuoteState state = QuoteState.DRAFT;

	private String summary = "";

	private @Nullable LocalDate validUntil;

	private String currency;

	private int priceListVersion;

	@Basic
	private @Nullable Instant offeredAt;

	@Basic
	private @Nullable String offeredBy;

	@Basic
	private long necessaryGross;

	@Basic
	private long recommendedGross;

	@Basic
	private @Nullable Long agreedGross;

	@Enumerated(EnumType.STRING)
	private @Nullable Choice choice;

	private @Nullable Instant decidedAt;

	private @Nullable String decidedBy;

	private @Nullable String changedBy;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "quote_id", nullable = false, updatable = false)
	@OrderBy("id")
	private List<LineEntity> lines = new ArrayList<>();

	@Embedded
	private Terms terms = new Terms();

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway")
	protected QuoteEntity() {
	}

	QuoteEntity(RepairId repair, int versionNumber, String currency, int priceListVersion) {
		this.repairNumber = repair.number();
		this.versionNumber = versionNumber;
		this.currency = currency;
		this.priceListVersion = priceListVersion;
	}

	/** The next version, which starts with what this one says. */
	QuoteEntity next(int currentPriceList) {
		if (state == QuoteState.DECIDED) {
			throw decidedAlready((login) -> login);
		}
		QuoteEntity next = new QuoteEntity(repair(), versionNumber + 1, currency, currentPriceList);
		next.summary = summary;
		next.validUntil = validUntil;
		next.terms.addAll(terms);
		lines.forEach((line) -> next.lines.add(line.copy(currency)));
		return next;
	}

	/** Whose hand is on the draft. */
	QuoteEntity by(String login) {
		if (state == QuoteState.DRAFT) {
			changedBy = login;
		}
		return this;
	}

	@Nullable String changedBy() {
		return changedBy;
	}

	/** What is said besides the lines, to be changed as long as this is a draft. */
	Terms terms() {
		mustBeDraft();
		return terms;
	}

	void add(LineEntity line) {
		mustBeDraft();
		line.mustBelong(record());
		if (lines.size() >= MOST_LINES) {
			throw new Refusal("quote.too-many-lines", MOST_LINES);
		}
		lines.add(line);
		total();
	}

	void change(long id, LineTerms seen, LineTerms mine) {
		LineEntity line = drafted(id);
		line.change(seen, mine);
		line.mustBelong(record());
		total();
	}

	void remove(long line) {
		lines.remove(drafted(line));
		total();
	}

	/** A line to be changed as long as this is a draft. */
	LineEntity drafted(long line) {
		mustBeDraft();
		return line(line);
	}

	void describe(String text, @Nullable LocalDate until, LocalDate today) {
		mustBeDraft();
		if (text.length() > 2000) {
			throw new Refusal("quote.text-too-long", 2000);
		}
		if (until != null && (until.isBefore(today) || until.isAfter(today.plusYears(1)))) {
			throw new Refusal("quote.validity-date", today, today.plusYears(1));
		}
		summary = text.strip();
		validUntil = until;
	}

	void offer(String by, Instant at, LocalDate today) {
		mustBeDraft();
		if (record().included(Choice.NECESSARY).isEmpty()) {
			throw new Refusal("quote.no-necessary-line");
		}
		if (validUntil == null || validUntil.isBefore(today)) {
			throw new Refusal("quote.validity-date", today, today.plusYears(1));
		}
		total();
		offeredBy = by;
		offeredAt = at;
		state = QuoteState.OFFERED;
	}

	void supersede(UnaryOperator<String> names) {
		if (state == QuoteState.DECIDED) {
			throw decidedAlready(names);
		}
		state = QuoteState.SUPERSEDED;
	}

	/** Takes the decision; the same person's same choice again changes nothing. */
	boolean decide(Selection selection, String by, Instant at, UnaryOperator<String> names) {
		if (state == QuoteState.DECIDED && by.equals(decidedBy) && selection.equals(selected())) {
			return false;
		}
		mustBeUndecided(names);
		choice = selection.choice();
		take(selection.extras());
		decidedBy = by;
		decidedAt = at;
		state = QuoteState.DECIDED;
		return true;
	}

	/** What was decided is open again. */
	void undo() {
		choice = null;
		decidedBy = null;
		decidedAt = null;
		state = QuoteState.OFFERED;
		take(Set.of());
	}

	private void take(Set<Long> extras) {
		record().with(extras);
		lines.forEach((line) -> line.take(extras.stream().anyMatch(line::is)));
		total();
	}

	private @Nullable Selection selected() {
		return (choice != null) ? Selection.of(choice,
				record().optionalLines().stream().filter(QuoteLine::taken).map(QuoteLine::id).toList()) : null;
	}

	private LineEntity line(long id) {
		return lines.stream().filter((one) -> one.is(id)).findFirst().orElseThrow(() -> new Refusal("quote.line-gone"));
	}

	/** Refuses a version nobody can decide or ask about any more. */
	void mustBeUndecided(UnaryOperator<String> names) {
		switch (state) {
			case OFFERED -> {
			}
			case DECIDED -> throw decidedAlready(names);
			case SUPERSEDED -> throw new Refusal("quote.outdated", versionNumber);
			default -> throw new NotFound("quote " + versionNumber + " of " + repairNumber);
		}
	}

	private Refusal decidedAlready(UnaryOperator<String> names) {
		Decision made = record().decision();
		if (made == null) {
			throw new IllegalStateException(repairNumber + " is not decided");
		}
		return new Refusal("quote.already-decided", names.apply(made.by()), made.at(),
				new DefaultMessageSourceResolvable("quote.choice." + made.choice()));
	}

	private void mustBeDraft() {
		if (state != QuoteState.DRAFT) {
			throw new Refusal("quote.not-a-draft", versionNumber,
					new DefaultMessageSourceResolvable("quote.state." + state));
		}
	}

	private void total() {
		Quote quote = record();
		necessaryGross = quote.necessary().gross().minor();
		recommendedGross = quote.gross(Choice.RECOMMENDED).minor();
		agreedGross = (choice != null && choice != Choice.NONE) ? quote.gross(choice).minor() : null;
	}

	boolean is(QuoteState asked) {
		return state == asked;
	}

	boolean isExpired(LocalDate today) {
		return validUntil != null && validUntil.isBefore(today);
	}

	@Nullable Instant offeredAt() {
		return offeredAt;
	}

	int versionNumber() {
		return versionNumber;
	}

	RepairId repair() {
		return new RepairId(repairNumber);
	}

	Quote record() {
		Decision decision = (choice != null && decidedBy != null && decidedAt != null)
				? new Decision(choice, decidedBy, decidedAt) : null;
		List<QuoteLine> all = lines.stream().map((line) -> line.line(currency)).toList();
		return new Quote(repair(), versionNumber, state, summary, validUntil, all, terms.variants(all, currency),
				terms.fee(currency), decision, priceListVersion);
	}

}
