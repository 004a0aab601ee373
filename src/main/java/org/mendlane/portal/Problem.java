package org.mendlane.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.util.DetailedError;

import org.mendlane.shared.FieldOrder;
import org.mendlane.text.Texts;

/**
 * One line of the summary over a refused form: the field to go to, unless it is about the
 * whole form, and what is wrong.
 */
record Problem(@Nullable String field, String message) {

	/** In the order in which the form asks, what is about all of it first. */
	static List<Problem> of(List<DetailedError> errors, Object form, Texts texts, Locale locale) {
		Comparator<DetailedError> order = Comparator.comparing(DetailedError::isGlobal, Comparator.reverseOrder());
		return errors.stream()
			.sorted(order.thenComparing(DetailedError::getFieldName, FieldOrder.of(form)))
			.map((error) -> error.isGlobal() ? new Problem(null, error.getMessage())
					: new Problem(error.getFieldName(),
							label(error.getFieldName(), form, texts, locale) + ": " + error.getMessage()))
			.toList();
	}

	/** The field's name as its own label has it, which may be the form's own. */
	private static String label(String field, Object form, Texts texts, Locale locale) {
		String usual = texts.getOrElse("field." + field, field, locale);
		return texts.getOrElse("field." + form.getClass().getSimpleName() + "." + field, usual, locale);
	}

}
