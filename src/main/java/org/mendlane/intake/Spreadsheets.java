package org.mendlane.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * The empty spreadsheets that a customer fills with devices, and staff with customers.
 */
@Component
public class Spreadsheets {

	private final Vocabulary words;

	private final CustomerWords customers;

	Spreadsheets(Vocabulary words, CustomerWords customers) {
		this.words = words;
		this.customers = customers;
	}

	/** The template for devices in a language. */
	public byte[] template(Locale locale) {
		Map<Column, List<String>> choices = Map.of(Column.KIND, this.words.kinds(locale), Column.WARRANTY,
				List.of(this.words.text("intake.yes", locale), this.words.text("intake.no", locale)));
		return new TemplateBook(new TemplateBook.Plan("intake.sheet.devices", "intake.help", List.of(Column.values()),
				List.of(22, 18, 22, 20, 50, 30, 16, 16), choices), this.words, locale)
			.bytes();
	}

	/** The template for customers in a language. */
	public byte[] customers(Locale locale) {
		Map<CustomerColumn, List<String>> choices = Stream
			.of(CustomerColumn.KIND, CustomerColumn.COUNTRY, CustomerColumn.LANGUAGE, CustomerColumn.CONTRACT)
			.collect(Collectors.toMap(Function.identity(), (column) -> this.customers.choices(column, locale)));
		return new TemplateBook(
				new TemplateBook.Plan("intake.sheet.customers", "intake.customer-help",
						List.of(CustomerColumn.values()), List.of(18, 34, 18, 30, 20, 30, 14, 22, 16, 16, 20), choices),
				this.words, locale)
			.bytes();
	}

}
