package org.mendlane.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.mendlane.account.Actor;

import org.springframework.stereotype.Component;

/**
 * What became of each row of an uploaded list of customers, as a spreadsheet like the one
 * that was uploaded.
 */
@Component
public class CustomerResults {

	static final String HEADING = "intake.result";

	private static final int BUNDLE = 500;

	private static final Set<Verdict> ALL = EnumSet.allOf(Verdict.class);

	private final CustomerTables tables;

	private final CustomerRowWords said;

	private final Vocabulary words;

	CustomerResults(CustomerTables tables, CustomerRowWords said, Vocabulary words) {
		this.tables = tables;
		this.said = said;
		this.words = words;
	}

	/** Sends the rows in the order of the sheet; what became of each comes first. */
	public void send(ImportId id, Actor actor, Locale locale, HttpServletResponse response) throws IOException {
		CustomerImport list = this.tables.own(id, false, actor);
		List<String> headings = new ArrayList<>(List.of(this.words.text(HEADING, locale)));
		Stream.of(CustomerColumn.values()).map((column) -> this.words.heading(column, locale)).forEach(headings::add);
		try (SheetWriter sheet = new SheetWriter(list.sheet(), headings)) {
			int last = 0;
			for (List<CustomerDraft> rows = next(id, last); !rows.isEmpty(); rows = next(id, last)) {
				last = rows.get(rows.size() - 1).row();
				rows.forEach((row) -> sheet.row(cells(row, locale)));
			}
			sheet.sendTo(response, "mendlane-import-result.xlsx");
		}
	}

	private List<CustomerDraft> next(ImportId id, int after) {
		return this.tables.rows(id, ALL, after, BUNDLE);
	}

	private List<String> cells(CustomerDraft row, Locale locale) {
		List<String> cells = new ArrayList<>(List.of(this.said.result(row, locale)));
		Stream.of(CustomerColumn.values()).map(row::value).forEach(cells::add);
		return cells;
	}

}
