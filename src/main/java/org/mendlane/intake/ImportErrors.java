package org.mendlane.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.mendlane.account.Actor;

import org.springframework.stereotype.Component;

/**
 * An uploaded list of devices once more, with what is wrong with each row; it can be
 * mended and uploaded again.
 */
@Component
public class ImportErrors {

	static final String HEADING = "intake.errors";

	private static final int BUNDLE = 500;

	private final ImportTables tables;

	private final RowCheck check;

	private final Vocabulary words;

	ImportErrors(ImportTables tables, RowCheck check, Vocabulary words) {
		this.tables = tables;
		this.check = check;
		this.words = words;
	}

	/** Sends the rows in the order of the sheet; what is wrong comes first. */
	public void send(ImportId id, Actor actor, Locale locale, HttpServletResponse response) throws IOException {
		ImportDraft draft = this.tables.own(id, actor);
		List<String> headings = new ArrayList<>(List.of(this.words.text(HEADING, locale)));
		Stream.of(Column.values()).map((column) -> this.words.heading(column, locale)).forEach(headings::add);
		try (SheetWriter sheet = new SheetWriter(draft.sheet(), headings)) {
			int sent = 0;
			for (List<DraftRow> rows = next(id, sent); !rows.isEmpty(); rows = next(id, sent)) {
				sent += rows.size();
				rows.forEach((row) -> sheet.row(cells(row, locale)));
			}
			sheet.sendTo(response, "mendlane-import-errors.xlsx");
		}
	}

	private List<DraftRow> next(ImportId id, int sent) {
		return this.tables.rows(id, false, sent, BUNDLE);
	}

	private List<String> cells(DraftRow row, Locale locale) {
		List<String> cells = new ArrayList<>(List.of(errors(row, locale)));
		Stream.of(Column.values()).map((column) -> cell(row, column)).forEach(cells::add);
		return cells;
	}

	/**
	 * Of a text that was too long we have only the beginning: it is not to be taken for
	 * all.
	 */
	private static String cell(DraftRow row, Column column) {
		return row.value(column) + ((row.problems().get(column) == Problem.TOO_LONG) ? "…" : "");
	}

	private String errors(DraftRow row, Locale locale) {
		return row.problems()
			.keySet()
			.stream()
			.map((column) -> this.words.text("intake.cell-in", locale, this.words.heading(column, locale),
					Objects.requireNonNull(this.check.hint(row, column, locale))))
			.collect(Collectors.joining(" "));
	}

}
