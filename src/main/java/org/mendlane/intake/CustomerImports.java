package org.mendlane.intake;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.customer.ListedCustomers;
import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of customers: uploaded, looked through and kept. */
@Component
@Transactional
public class CustomerImports {

	private static final int PAGE = 50;

	private static final int BUNDLE = 100;

	private final CustomerTables tables;

	private final CustomerCheck check;

	private final CustomerJudge judge;

	private final CustomerRowWords said;

	private final Vocabulary words;

	private final ListedCustomers customers;

	CustomerImports(CustomerTables tables, CustomerCheck check, CustomerJudge judge, CustomerRowWords said,
			Vocabulary words, ListedCustomers customers) {
		this.tables = tables;
		this.check = check;
		this.judge = judge;
		this.said = said;
		this.words = words;
		this.customers = customers;
	}

	/** Reads a list whole or not at all, and says what would become of each row. */
	public ImportId upload(String fileName, InputStream in, Actor actor) {
		half(actor).ifPresent((list) -> {
			throw new Refusal("intake.customers-half", list.fileName());
		});
		Headings<CustomerColumn> headings = new Headings<>(List.of(CustomerColumn.values()), this.words);
		ImportId id = SheetReading.read(in, actor.language(), headings, this.check,
				(sheet) -> this.tables.insert(actor.login(), UploadedFile.shown(fileName), sheet), this.tables::insert);
		this.judge.judge(id);
		return id;
	}

	/** The list of which only a part is kept, if there is one. */
	@Transactional(readOnly = true)
	public Optional<CustomerImport> half(Actor actor) {
		actor.require(Role.CARE);
		return this.tables.half(actor.login());
	}

	/** The rows of which this becomes, or the first ones that need to be looked at. */
	@Transactional(readOnly = true)
	public CustomerPreview preview(ImportId id, @Nullable Verdict wanted, int after, Actor actor, Locale locale) {
		CustomerImport list = this.tables.own(id, false, actor);
		Map<Verdict, Integer> counts = this.tables.counts(id);
		Verdict shown = Objects.requireNonNullElseGet(wanted,
				() -> counts.keySet().stream().findFirst().orElse(Verdict.NEW));
		List<CustomerDraft> rows = this.tables.rows(id, List.of(shown), after, PAGE + 1);
		List<CustomerDraft> page = rows.subList(0, Math.min(rows.size(), PAGE));
		return new CustomerPreview(list, counts, this.tables.ticked(id), this.tables.done(id), shown,
				page.stream().map((row) -> this.said.row(row, locale)).toList(),
				(rows.size() > PAGE) ? page.get(PAGE - 1).row() : null);
	}

	/** Leaves out all rows with mistakes. */
	public void dropBad(ImportId id, Actor actor) {
		open(id, actor);
		this.tables.leaveOutBad(id);
	}

	/** Of the duplicates on a page, those that are kept nevertheless. */
	public void tick(ImportId id, Collection<Integer> shown, Collection<Integer> ticked, Actor actor) {
		open(id, actor);
		shown.forEach((row) -> this.tables.tick(id, row, ticked.contains(row)));
	}

	/**
	 * Keeps everything that waits; answers false, and keeps nothing, when customers have
	 * changed since the preview so that other things would become of the rows.
	 */
	public boolean keep(ImportId id, Actor actor) {
		if (!begin(id, actor)) {
			return false;
		}
		while (step(id, actor)) {
			continue;
		}
		return true;
	}

	/** Keeps only the next rows, and those or none of them; the others wait. */
	public boolean keepSome(ImportId id, Actor actor) {
		boolean begun = begin(id, actor);
		if (begun) {
			step(id, actor);
		}
		return begun;
	}

	/** Leaves out what is not kept yet of a list that was begun. */
	public void end(ImportId id, Actor actor) {
		open(id, actor);
		if (this.tables.done(id) > 0) {
			this.tables.kept(id);
		}
	}

	/** What was begun goes on; else everything has to be as it was in the preview. */
	private boolean begin(ImportId id, Actor actor) {
		if (this.tables.own(id, true, actor).kept() || this.tables.done(id) > 0) {
			return true;
		}
		int bad = this.tables.counts(id).getOrDefault(Verdict.BAD, 0);
		if (bad > 0) {
			throw new Refusal("intake.bad-rows-left", bad);
		}
		return this.judge.judge(id) == 0;
	}

	/** Whether there are more to come. */
	private boolean step(ImportId id, Actor actor) {
		List<CustomerDraft> rows = this.tables.waiting(id, BUNDLE);
		this.customers.keep(rows.stream().map(this.check::person).toList(), actor);
		this.tables.done(id, rows);
		if (rows.size() == BUNDLE) {
			return true;
		}
		this.tables.kept(id);
		return false;
	}

	private void open(ImportId id, Actor actor) {
		if (this.tables.own(id, true, actor).kept()) {
			throw new Refusal("intake.customers-kept");
		}
	}

}
