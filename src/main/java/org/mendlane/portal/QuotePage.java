package org.mendlane.portal;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.document.QuotePrint;
import org.mendlane.document.RepairFormPrint;
import org.mendlane.quote.Choice;
import org.mendlane.quote.Decision;
import org.mendlane.quote.Quote;
import org.mendlane.quote.QuoteState;
import org.mendlane.quote.Quotes;
import org.mendlane.quote.Variant;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;

/**
 * Gathers what the pages of a quote show.
 */
@Component
class QuotePage {

	private final Repairs repairs;

	private final Quotes quotes;

	private final Documents documents;

	private final Accounts accounts;

	private final CompanyDeciders deciders;

	private final Guardians guardians;

	QuotePage(Repairs repairs, Quotes quotes, Documents documents, Accounts accounts, CompanyDeciders deciders,
			Guardians guardians) {
		this.repairs = repairs;
		this.quotes = quotes;
		this.documents = documents;
		this.accounts = accounts;
		this.deciders = deciders;
		this.guardians = guardians;
	}

	/** The device's number, if the person may see it. */
	RepairId visible(String number, Actor actor) {
		return this.repairs.get(new RepairId(number), actor).id();
	}

	void show(Quote quote, Actor actor, Model model) {
		Repair repair = this.repairs.get(quote.repair(), actor);
		model.addAttribute("repair", repair);
		model.addAttribute("guardian", this.guardians.of(repair.customer()).orElse(null));
		model.addAttribute("quote", quote);
		model.addAttribute("table", QuoteTable.of(quote));
		model.addAttribute("open", quote.state() == QuoteState.OFFERED);
		able(quote, actor, model);
		model.addAttribute("documents", papers(quote.repair()));
		model.addAttribute("questions", this.quotes.questions(quote.repair()));
		Decision decision = quote.decision();
		model.addAttribute("record", this.quotes.standing(quote).orElse(null));
		boolean mayUndo = actor.mayDecide()
				&& (decision == null || decision.choice() == Choice.NONE || mayChoose(quote, decision.choice(), actor));
		model.addAttribute("undoable", mayUndo ? this.quotes.undoableUntil(quote).orElse(null) : null);
		model.addAttribute("decidedBy", (decision != null) ? name(decision) : "");
	}

	private List<Document> papers(RepairId repair) {
		return Stream.of(QuotePrint.KIND, RepairFormPrint.KIND)
			.flatMap((kind) -> this.documents.photos(repair.number(), kind).stream())
			.toList();
	}

	/** What this person may decide, and who may decide the rest. */
	private void able(Quote quote, Actor actor, Model model) {
		List<Variant> variants = quote.choices();
		Set<Choice> able = variants.stream()
			.map(Variant::choice)
			.filter((choice) -> mayChoose(quote, choice, actor))
			.collect(Collectors.toSet());
		boolean all = able.size() == variants.size();
		model.addAttribute("mayDecide", actor.mayDecide());
		model.addAttribute("able", able);
		model.addAttribute("mayAll", all);
		model.addAttribute("deciders", all ? List.of() : this.deciders.of(quote, actor));
	}

	/** Whether this person may take this choice; to decline takes no money. */
	boolean mayChoose(Quote quote, Choice choice, Actor actor) {
		return (choice == Choice.NONE) ? actor.mayDecide() : actor.mayDecide(quote.gross(choice));
	}

	private String name(Decision decision) {
		return this.accounts.find(decision.by()).map(Actor::name).orElse(decision.by());
	}

}
