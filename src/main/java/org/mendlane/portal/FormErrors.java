package org.mendlane.portal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

import org.mendlane.shared.Refusal;

/**
 * Puts what the domain refuses and what annotations cannot say onto the fields of a form.
 */
final class FormErrors {

	private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("account.email-taken", "email"),
			Map.entry("account.password-too-short", "password"), Map.entry("account.password-too-long", "password"),
			Map.entry("account.password-too-simple", "password"), Map.entry("customer.name-missing", "name"),
			Map.entry("customer.email-invalid", "email"), Map.entry("customer.phone-invalid", "phone"),
			Map.entry("customer.tax-id-invalid", "taxId"), Map.entry("customer.street-missing", "street"),
			Map.entry("customer.postal-code-invalid", "postalCode"), Map.entry("customer.city-missing", "city"),
			Map.entry("customer.country-invalid", "country"), Map.entry("customer.label-invalid", "label"),
			Map.entry("customer.recipient-too-long", "recipient"), Map.entry("customer.member-already", "email"));

	private FormErrors() {
	}

	/** The refusal at the field that it is about, else on top of the form. */
	static void refuse(Errors errors, Refusal refusal) {
		String field = FIELDS.get(refusal.key());
		if (field != null) {
			errors.rejectValue(field, refusal.key(), refusal.args(), refusal.key());
		}
		else {
			errors.reject(refusal.key(), refusal.args(), refusal.key());
		}
	}

	/** Whether the change is granted; else what is refused stands in the form. */
	static boolean accepted(Errors errors, Runnable change) {
		try {
			change.run();
			return true;
		}
		catch (Refusal refusal) {
			refuse(errors, refusal);
			return false;
		}
	}

	/** What is wrong with a field, unless something else is already. */
	static void reject(Errors errors, String field, String key) {
		if (!errors.hasFieldErrors(field)) {
			errors.rejectValue(field, key);
		}
	}

	/** The day in a date field; a day that does not exist is an error there. */
	static @Nullable LocalDate date(Errors errors, String field, @Nullable String typed) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		try {
			return LocalDate.parse(typed.strip());
		}
		catch (DateTimeException ex) {
			errors.rejectValue(field, "form.no-such-day", new Object[] { typed }, typed);
			return null;
		}
	}

}
