package org.mendlane.shared;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.EmailValidator;

/** How mail addresses, postal codes and the like are written. */
public final class ContactFormat {

	/** The countries that forms offer first, by their codes. */
	public static final List<String> USUAL_COUNTRIES = List.of("PL", "SI", "DE", "AT", "CZ", "SK", "HR", "IT", "HU",
			"LT");

	private static final int SHORT = 40;

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private static final EmailValidator EMAIL = emailValidator("example", "test");

	private ContactFormat() {
	}

	/** Whether mail can be sent there. */
	public static boolean isEmail(String email) {
		return email.length() <= 190 && EMAIL.isValid(email.strip());
	}

	/** Whether the code fits its country: 00-950 in Poland, 1000 in Slovenia. */
	public static boolean isPostalCode(String country, String code) {
		return switch (country) {
			case "PL" -> code.matches("[0-9]{2}-[0-9]{3}");
			case "SI" -> code.matches("[1-9][0-9]{3}");
			default -> code.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} -]{0,15}");
		};
	}

	/** As it is written in its country, which some people put before it. */
	public static String postalCode(String country, String typed) {
		String code = typed.strip();
		return switch (country) {
			case "PL" ->
				rewritten(code, "(?:PL)?[0-9]{5}", "PL|[\\s-]").replaceFirst("^([0-9]{2})([0-9]{3})$", "$1-$2");
			case "SI" -> rewritten(code, "(?:SI)?[0-9]{4}", "SI|[\\s-]");
			default -> code;
		};
	}

	private static String rewritten(String code, String plain, String cut) {
		String bare = code.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
		return bare.matches(plain) ? bare.replaceAll(cut, "") : code;
	}

	/** Whether it is the ISO 3166 code of a country. */
	public static boolean isCountry(String country) {
		return COUNTRIES.contains(country);
	}

	/** Whether it has the digits of a tax number, with or without the country's code. */
	public static boolean isTaxId(String taxId) {
		return taxId.length() <= SHORT && taxId.replaceAll("[\\s-]", "").matches("[A-Za-z]{0,2}[0-9]{8,12}");
	}

	/** Knows the top-level domains of the world and those meant for examples. */
	private static EmailValidator emailValidator(String... further) {
		List<DomainValidator.Item> known = List
			.of(new DomainValidator.Item(DomainValidator.ArrayType.GENERIC_PLUS, further));
		return new EmailValidator(false, false, DomainValidator.getInstance(false, known));
	}

}
