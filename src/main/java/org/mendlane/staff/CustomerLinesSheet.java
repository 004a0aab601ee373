package org.mendlane.staff;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;

import org.mendlane.intake.SheetList;
import org.mendlane.shared.PhoneNumbers;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Component;

/**
 * The list of customers as a spreadsheet: the same customers, columns and words as on the
 * page.
 */
@Component
class CustomerLinesSheet {

	private final CustomerLines lines;

	private final Texts texts;

	CustomerLinesSheet(CustomerLines lines, Texts texts) {
		this.lines = lines;
		this.texts = texts;
	}

	void send(CustomerFilter filter, Locale locale, HttpServletResponse response) throws IOException {
		SheetList<CustomerLine> list = new SheetList<CustomerLine>()
			.column(this.texts.get("staff.customer.name", locale), CustomerLine::name)
			.column(this.texts.get("staff.customer.email", locale), CustomerLine::email);
		filter.columns()
			.forEach((column) -> list.column(this.texts.get(column.key(), locale),
					(line) -> cell(line, column, locale)));
		list.send(this.texts.get("staff.customers.title", locale), filter.first(), this::part, response,
				"mendlane-customers.xlsx");
	}

	private SheetList.Part<CustomerLine, CustomerFilter> part(CustomerFilter filter) {
		ListPage<CustomerLine, Long> page = this.lines.list(filter, SheetList.AT_ONCE);
		return new SheetList.Part<>(page.rows(), (page.next() != null) ? filter.withAfter(page.next()) : null);
	}

	private String cell(CustomerLine line, CustomerColumn column, Locale locale) {
		return switch (column) {
			case KIND -> this.texts.get("customer-kind." + line.kind(), locale);
			case CITY -> line.place();
			case PHONE -> (line.phone() != null) ? new PhoneNumbers(locale).shown(line.phone()) : "";
			case CONTRACT -> this.texts.get("contract-kind." + line.contract(), locale);
			case GUARDIAN -> Objects.toString(line.guardian(), "");
			case TAX -> Objects.toString(line.taxId(), "");
		};
	}

}
