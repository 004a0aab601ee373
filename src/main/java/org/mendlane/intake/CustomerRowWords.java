package org.mendlane.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Says in words what becomes of a row of a list of customers, and why. */
@Component
class CustomerRowWords {

	static final String ROW = "ROW:";

	private final Vocabulary words;

	CustomerRowWords(Vocabulary words) {
		this.words = words;
	}

	CustomerPreview.Row row(CustomerDraft row, Locale locale) {
		return new CustomerPreview.Row(row.row(), row.value(CustomerColumn.NAME), row.value(CustomerColumn.EMAIL),
				row.value(CustomerColumn.PHONE),
				(row.value(CustomerColumn.POSTAL) + " " + row.value(CustomerColumn.CITY)).strip(), row.ticked(),
				row.known(), said(row, locale), problems(row, locale));
	}

	/** What became of it, or what is wrong with it. */
	String result(CustomerDraft row, Locale locale) {
		return switch (row.verdict()) {
			case BAD, LEFT_OUT ->
				this.words.text("intake.result.bad", locale, String.join("; ", problems(row, locale)));
			case SAME -> this.words.text("intake.result.same", locale);
			case DUPLICATE -> row.ticked() ? waits(row, "intake.result.ticked", locale)
					: this.words.text("intake.result.duplicate", locale, said(row, locale));
			case NEW -> waits(row, "intake.result.new", locale);
			case CHANGED -> waits(row, "intake.result.changed", locale);
		};
	}

	private String waits(CustomerDraft row, String key, Locale locale) {
		return this.words.text(row.done() ? key : "intake.result.waits", locale);
	}

	private String said(CustomerDraft row, Locale locale) {
		String detail = row.detail();
		return switch (row.verdict()) {
			case DUPLICATE ->
				detail.startsWith(ROW) ? this.words.text("intake.like.row", locale, detail.substring(ROW.length()))
						: this.words.text("intake.like." + detail.toLowerCase(Locale.ROOT), locale);
			case CHANGED -> this.words.text("intake.changes", locale,
					Stream.of(detail.split(","))
						.map((column) -> this.words.text("intake.customer." + column, locale))
						.collect(Collectors.joining(", ")));
			default -> "";
		};
	}

	private List<String> problems(CustomerDraft row, Locale locale) {
		return row.problems().entrySet().stream().map((problem) -> {
			CustomerColumn column = problem.getKey();
			String hint = this.words.text(problem.getValue(), locale, row.value(column), column.longest());
			return this.words.text("intake.cell-in", locale, this.words.heading(column, locale), hint);
		}).toList();
	}

}
