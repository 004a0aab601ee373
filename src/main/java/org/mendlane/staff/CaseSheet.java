package org.mendlane.staff;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;

import org.mendlane.intake.SheetList;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Component;

/**
 * The list of cases as a spreadsheet: the same cases, columns and words as on the page.
 */
@Component
class CaseSheet {

	private final CaseRows rows;

	private final Texts texts;

	CaseSheet(CaseRows rows, Texts texts) {
		this.rows = rows;
		this.texts = texts;
	}

	void send(CaseFilter filter, Locale locale, HttpServletResponse response) throws IOException {
		SheetList<CaseRow> list = new SheetList<CaseRow>()
			.column(this.texts.get("staff.col.device", locale), CaseRow::title)
			.column(this.texts.get("staff.device.serial", locale), (row) -> Objects.toString(row.serial(), ""));
		filter.columns()
			.forEach((column) -> list.column(this.texts.get(column.key(), locale), (row) -> cell(row, column, locale)));
		list.send(this.texts.get("staff.cases.title", locale), filter.first(), this::part, response,
				"mendlane-cases.xlsx");
	}

	private SheetList.Part<CaseRow, CaseFilter> part(CaseFilter filter) {
		ListPage<CaseRow, String> page = this.rows.list(filter, SheetList.AT_ONCE);
		return new SheetList.Part<>(page.rows(), (page.next() != null) ? filter.withAfter(page.next()) : null);
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
