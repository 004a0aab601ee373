package org.mendlane.intake;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.mendlane.account.Actor;
import org.mendlane.customer.CustomerId;
import org.mendlane.repair.NewDevice;
import org.mendlane.repair.NewOrder;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.Address;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Spreadsheets of devices: uploaded, looked through, corrected and submitted as one
 * order.
 */
@Component
public class Imports {

	private static final int PAGE = 50;

	private final ImportTables tables;

	private final RowCheck check;

	private final Vocabulary words;

	private final RepairOrders orders;

	Imports(ImportTables tables, RowCheck check, Vocabulary words, RepairOrders orders) {
		this.tables = tables;
		this.check = check;
		this.words = words;
		this.orders = orders;
	}

	/**
	 * Reads a spreadsheet whole or not at all; mistakes in single cells wait to be
	 * corrected.
	 */
	@Transactional
	public ImportId upload(String fileName, InputStream in, Actor actor) {
		customer(actor);
		Headings<Column> headings = new Headings<>(List.of(Column.values()), this.words);
		return SheetReading.read(in, actor.language(), headings, this.check::check,
				(sheet) -> this.tables.insert(actor.login(), UploadedFile.shown(fileName), sheet), this.tables::insert);
	}

	/** One page of the rows, or of the bad rows. */
	@Transactional(readOnly = true)
	public ImportPreview preview(ImportId id, Actor actor, boolean onlyErrors, int page) {
		ImportDraft draft = this.tables.own(id, actor);
		int bad = this.tables.count(id, true);
		int all = this.tables.count(id, false);
		int pages = Math.max(1, ((onlyErrors ? bad : all) + PAGE - 1) / PAGE);
		int shown = Math.max(0, Math.min(page, pages - 1));
		List<ImportRow> rows = this.tables.rows(id, onlyErrors, shown * PAGE, PAGE)
			.stream()
			.map((row) -> row(row, draft.sheet(), actor.language()))
			.toList();
		return new ImportPreview(id, draft.fileName(), draft.sheet(), all, bad, draft.order(), shown, pages, rows);
	}

	/** Writes other texts into cells of a row and answers how the row is now. */
	@Transactional
	public ImportRow change(ImportId id, int row, Map<Column, String> values, Actor actor) {
		ImportDraft draft = open(id, actor);
		DraftRow old = this.tables.row(id, row).orElseThrow(() -> new NotFound("row " + row));
		Map<Column, String> texts = new EnumMap<>(old.values());
		texts.putAll(values);
		Set<Column> formulas = EnumSet.noneOf(Column.class);
		old.problems().forEach((column, problem) -> {
			if (problem == Problem.FORMULA && values.getOrDefault(column, "").isBlank()) {
				formulas.add(column);
			}
		});
		DraftRow changed = this.check.check(row, texts, formulas);
		this.tables.update(id, changed);
		return row(changed, draft.sheet(), actor.language());
	}

	/** Leaves out a row. */
	@Transactional
	public void drop(ImportId id, int row, Actor actor) {
		open(id, actor);
		this.tables.delete(id, row);
	}

	/** Leaves out all rows with mistakes. */
	@Transactional
	public void dropAllBad(ImportId id, Actor actor) {
		open(id, actor);
		this.tables.deleteBad(id);
	}

	/** Makes one order of all rows; a second time answers the same order. */
	@Transactional
	public RepairOrderId submit(ImportId id, Address returnAddress, Actor actor) {
		ImportDraft draft = this.tables.locked(id, actor);
		if (draft.order() != null) {
			return new RepairOrderId(draft.order());
		}
		int bad = this.tables.count(id, true);
		if (bad > 0) {
			throw new Refusal("intake.bad-rows-left", bad);
		}
		List<NewDevice> devices = this.tables.rows(id, false, 0, SheetImport.MOST_ROWS)
			.stream()
			.map(this.check::device)
			.toList();
		if (devices.isEmpty()) {
			throw new Refusal("intake.empty", draft.sheet());
		}
		RepairOrderId order = this.orders
			.submit(new NewOrder(customer(actor), returnAddress, devices, false, "import-" + id.value()), actor);
		this.tables.submitted(id, order.number());
		return order;
	}

	private ImportRow row(DraftRow row, String sheet, Locale locale) {
		List<ImportCell> cells = Stream.of(Column.values()).map((column) -> cell(row, column, sheet, locale)).toList();
		return new ImportRow(row.row(), row.bad(), cells);
	}

	private ImportCell cell(DraftRow row, Column column, String sheet, Locale locale) {
		String hint = this.check.hint(row, column, locale);
		if (hint == null) {
			return new ImportCell(column, row.value(column), null, null);
		}
		String sentence = this.words.text("intake.cell-at", locale, sheet, String.valueOf(row.row()),
				this.words.heading(column, locale), hint);
		return new ImportCell(column, row.value(column), sentence, hint);
	}

	private ImportDraft open(ImportId id, Actor actor) {
		ImportDraft draft = this.tables.locked(id, actor);
		if (draft.order() != null) {
			throw new Refusal("intake.already-submitted", draft.order());
		}
		return draft;
	}

	private static CustomerId customer(Actor actor) {
		Long customer = actor.customer();
		if (customer == null) {
			throw new Refusal("account.not-allowed");
		}
		return new CustomerId(customer);
	}

}
