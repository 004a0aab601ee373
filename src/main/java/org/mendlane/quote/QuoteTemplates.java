package org.mendlane.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.catalog.PriceItem;
import org.mendlane.catalog.PriceList;
import org.mendlane.customer.Customers;
import org.mendlane.quote.QuoteTemplate.Filled;
import org.mendlane.quote.QuoteTemplate.Line;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lines that come back in quotes for one kind of device, kept by whoever writes quotes
 * and priced anew each time.
 */
@Service
@Transactional
public class QuoteTemplates {

	private static final int LONGEST_NAME = 60;

	private final TemplateRows rows;

	private final Quotes quotes;

	private final PriceList prices;

	private final Repairs repairs;

	private final Customers customers;

	QuoteTemplates(TemplateRows rows, Quotes quotes, PriceList prices, Repairs repairs, Customers customers) {
		this.rows = rows;
		this.quotes = quotes;
		this.prices = prices;
		this.repairs = repairs;
		this.customers = customers;
	}

	/** All of them, by kind and name. */
	@Transactional(readOnly = true)
	public List<QuoteTemplate> all(Actor actor) {
		mayQuote(actor);
		return rows.of(null);
	}

	/** Those for devices of this kind. */
	@Transactional(readOnly = true)
	public List<QuoteTemplate> of(String kind) {
		return rows.of(kind);
	}

	/** Keeps the lines of a draft for other devices of its kind; no photos, no words. */
	public void keep(RepairId id, String name, Actor actor) {
		Repair repair = repairs.get(id, actor);
		List<Line> lines = quotes.openDraft(id, actor)
			.stream()
			.flatMap((draft) -> draft.lines().stream())
			.map((line) -> new Line(line.code(), line.name(), LineTerms.of(line)))
			.toList();
		add(new QuoteTemplate(0, repair.kind(), language(repair), name, lines), actor);
	}

	/** Adds a template; its name is new among those of its kind and language. */
	public void add(QuoteTemplate template, Actor actor) {
		mayQuote(actor);
		if (template.lines().isEmpty()) {
			throw new Refusal("quote.template-empty");
		}
		onlyOnce(template.lines());
		rows.add(new QuoteTemplate(0, template.kind(), template.language(), checked(template.name()), template.lines()),
				actor.login());
	}

	/** Calls it otherwise. */
	public void rename(long id, String name, Actor actor) {
		mayQuote(actor);
		rows.rename(id, checked(name), actor.login());
	}

	/** Takes it away; quotes that were filled from it stay as they are. */
	public void remove(long id, Actor actor) {
		mayQuote(actor);
		rows.remove(id);
	}

	/**
	 * Adds to a draft what it does not have yet, at the prices of today; reasons in
	 * another language than the customer's are left out.
	 */
	public Filled fill(RepairId id, long template, Actor actor) {
		Repair repair = repairs.get(id, actor);
		Quote draft = quotes.draft(id, actor);
		QuoteTemplate chosen = rows.of(repair.kind())
			.stream()
			.filter((one) -> one.id() == template)
			.findFirst()
			.orElseThrow(() -> new NotFound("template " + template + " for " + repair.kind()));
		boolean spoken = chosen.language().equals(language(repair));
		Filled filled = new Filled(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (Line line : chosen.lines()) {
			List<String> fate = fate(line, draft, filled);
			fate.add(prices.item(line.code(), actor.language()).map(PriceItem::name).orElse(line.name()));
			if (fate == filled.added()) {
				quotes.addLine(id, line.added(spoken), actor);
			}
		}
		return filled;
	}

	private List<String> fate(Line line, Quote draft, Filled filled) {
		Scope scope = line.terms().scope();
		if (draft.lines().stream().anyMatch((one) -> one.code().equals(line.code()))) {
			return filled.present();
		}
		if (prices.item(line.code(), Locale.ENGLISH).isEmpty()) {
			return filled.gone();
		}
		boolean home = scope == Scope.OPTIONAL
				|| draft.variants().stream().anyMatch((variant) -> variant.choice() == scope.variant());
		return home ? filled.added() : filled.homeless();
	}

	private Locale language(Repair repair) {
		return customers.get(repair.customer()).language();
	}

	private static String checked(String name) {
		if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
			throw new Refusal("quote.template-name", LONGEST_NAME);
		}
		return name.strip();
	}

	private static void onlyOnce(List<Line> lines) {
		Set<String> seen = new HashSet<>();
		lines.stream().filter((line) -> !seen.add(line.code())).findFirst().ifPresent((line) -> {
			throw new Refusal("quote.template-twice", line.name());
		});
	}

	private static void mayQuote(Actor actor) {
		actor.require(Role.TECHNICIAN, Role.CARE);
	}

}
