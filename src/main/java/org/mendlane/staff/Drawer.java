package org.mendlane.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.StaffMember;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.quote.Quote;
import org.mendlane.quote.Quotes;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the quote a writer works on, without starting one by looking. */
@Component
class Drawer {

	private final Quotes quotes;

	private final Accounts accounts;

	private final Documents documents;

	private final FormHints forms;

	Drawer(Quotes quotes, Accounts accounts, Documents documents, FormHints forms) {
		this.quotes = quotes;
		this.documents = documents;
		this.accounts = accounts;
		this.forms = forms;
	}

	/** What the customer has, as long as nobody writes a newer version. */
	Optional<Quote> standing(RepairId repair, Actor actor) {
		return this.quotes.current(repair).filter((quote) -> this.quotes.openDraft(repair, actor).isEmpty());
	}

	/** The draft being written, or an empty one that is not kept yet. */
	Quote draft(RepairId repair, Actor actor) {
		return this.quotes.openDraft(repair, actor).map(this::dated).orElseGet(() -> blank(repair));
	}

	/**
	 * Puts the words of two writers together: what only one of them has changed stands,
	 * what both have is refused with what the other one wrote. What somebody else has
	 * offered meanwhile is not written on.
	 */
	@Transactional
	public void describe(RepairId repair, QuoteWords mine, @Nullable QuoteWords seen, Actor actor) {
		QuoteWords both = mine;
		if (seen != null) {
			Optional<Quote> written = this.quotes.openDraft(repair, actor);
			if (written.isEmpty() && this.quotes.current(repair).isPresent()) {
				throw new Refusal("staff.quote.offered-meanwhile");
			}
			Quote now = written.map(this::dated).orElseGet(() -> blank(repair));
			both = mine.mergedWith(QuoteWords.of(now), seen).orElseThrow(() -> clash(now));
		}
		this.quotes.describe(repair, both.text(), both.until(), actor);
		this.quotes.promise(repair, both.promises(), actor);
	}

	private Refusal clash(Quote theirs) {
		String writer = this.quotes.lastChangedBy(theirs.repair())
			.flatMap(this.accounts::staffMember)
			.map(StaffMember::name)
			.orElse("–");
		LocalDate until = theirs.validUntil();
		return new Refusal("staff.quote.both", writer, theirs.summary(), (until != null) ? until : "–");
	}

	/** The pictures of a device that can show what a line is about. */
	List<Document> photos(RepairId repair) {
		return this.documents.of(repair.number()).stream().filter(Document::isImage).toList();
	}

	/** What the writer is told of the European form beside the quote. */
	FormHints.@Nullable Hint hint(Quote quote) {
		return this.forms.of(quote);
	}

	private Quote blank(RepairId repair) {
		return this.quotes.blank(repair).until(this.forms.validity(repair));
	}

	private Quote dated(Quote quote) {
		return (quote.validUntil() != null) ? quote : quote.until(this.forms.validity(quote.repair()));
	}

}
