package org.mendlane.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mendlane.customer.CustomerChanges;
import org.mendlane.customer.CustomerField;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.FieldChange;
import org.mendlane.shared.PhoneNumbers;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Component;

/** Says what was changed about a customer, from what to what. */
@Component
class FieldWords {

	private final CustomerChanges changes;

	private final Texts texts;

	FieldWords(CustomerChanges changes, Texts texts) {
		this.changes = changes;
		this.texts = texts;
	}

	Map<Long, FieldChange> of(String customer) {
		return this.changes.of(CustomerId.ofCaseNumber(customer));
	}

	/** The changes of these numbers, which older entries do not have. */
	String said(String numbers, Map<Long, FieldChange> all, Locale locale) {
		return Arrays.stream(numbers.split(" "))
			.filter((number) -> !number.isEmpty())
			.map((number) -> all.get(Long.valueOf(number)))
			.filter(Objects::nonNull)
			.map((change) -> said(change, locale))
			.collect(Collectors.joining("; "));
	}

	private String said(FieldChange change, Locale locale) {
		String before = change.before();
		String now = change.now();
		String values = (before == null && now != null) ? said(change.field(), now, locale)
				: said(change.field(), before, locale) + " → " + said(change.field(), now, locale);
		return this.texts.get("customer-field." + change.field(), locale) + ": " + values;
	}

	private String said(CustomerField field, @Nullable String value, Locale locale) {
		if (value == null) {
			return "–";
		}
		return switch (field) {
			case PHONE -> new PhoneNumbers(locale).shown(value);
			case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(locale);
			default -> value;
		};
	}

}
