package org.mendlane.workflow;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One part of a form: a text to read, in which stars and brackets mean what they mean in
 * Markdown, or a question with the answer given so far.
 */
public record FormPart(Kind kind, String key, String text, @Nullable String hint, Limits limits, List<Option> options,
		List<String> value) {

	public FormPart {
		options = List.copyOf(options);
		value = List.copyOf(value);
	}

	/** What is shown or asked. */
	public enum Kind {

		TEXT, LINE, AREA, NUMBER, DATE, BOX, BOXES, RADIO, SELECT

	}

	/** What an answer must keep to. */
	public record Limits(boolean required, @Nullable Integer shortest, @Nullable Integer longest,
			@Nullable BigDecimal least, @Nullable BigDecimal most, @Nullable Integer decimals,
			@Nullable String pattern) {
	}

	/** One of several answers to choose from; a box may be required. */
	public record Option(String label, String value, boolean required) {

		public Option(String label, String value) {
			this(label, value, false);
		}

	}

	/** Whether this asks for something. */
	public boolean asks() {
		return this.kind != Kind.TEXT;
	}

}
