package org.mendlane.staff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.mendlane.intake.SheetWriter;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Component;

/**
 * The list of cases as a spreadsheet: the same cases, columns and words as on the page.
 */
@Component
class CaseSheet {

	private static final int MOST = 50_000;

	private static final int AT_ONCE = 500;

	private final CaseRows rows;

	private final Texts texts;

	CaseSheet(CaseRows rows, Texts texts) {
		this.rows = rows;
		this.texts = texts;
	}

	void send(CaseFilter filter, Locale locale, HttpServletResponse response) throws IOException {
		List<String> headings = new ArrayList<>(
				List.of(this.texts.get("staff.col.device", locale), this.texts.get("staff.device.serial", locale)));
		filter.columns().forEach((column) -> headings.add(this.texts.get(column.key(), locale)));
		try (SheetWriter sheet = new SheetWriter(this.texts.get("staff.cases.title", locale), headings)) {
			CaseFilter part = filter.first();
			for (int written = 0; written < MOST; written += AT_ONCE) {
				CasePage page = this.rows.list(part, AT_ONCE);
				page.rows().forEach((row) -> sheet.row(cells(row, filter.columns(), locale)));
				String next = page.next();
				if (next == null) {
					break;
				}
				part = part.withAfter(next);
			}
			sheet.sendTo(response, "mendlane-cases.xlsx");
		}
	}

	private List<String> cells(CaseRow row, List<CaseColumn> columns, Locale locale) {
		List<String> cells = new ArrayList<>(List.of(row.title(), (row.serial() != null) ? row.serial() : ""));
		columns.forEach((column) -> cells.add(cell(row, column, locale)));
		return cells;
	}

	private String cell(CaseRow row, CaseColumn column, Locale locale) {
		return switch (column) {
			case NUMBER -> row.number();
			case CUSTOMER -> row.customer();
			case STAGE ->
				(row.stage() != null) ? this.texts.getOrElse("stage." + row.stage(), row.stage(), locale) : "–";
			case STATE -> this.texts.get("staff.waits." + (row.open() ? waits(row) : "nobody"), locale);
			case CUSTODY -> this.texts.get("staff.custody." + row.custody().code(), locale)
					+ ((row.place() != null) ? ", " + row.place() : "");
			case SUBMITTED -> this.texts.date(row.submittedAt(), locale);
		};
	}

	private static String waits(CaseRow row) {
		return (row.waitsFor() != null) ? row.waitsFor() : "us";
	}

}
