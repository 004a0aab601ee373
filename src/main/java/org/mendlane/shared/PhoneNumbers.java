package org.mendlane.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Phone numbers, read as people type them, kept as E.164 (+48600100200), and shown to
 * readers of one language as it is done in its country.
 */
public final class PhoneNumbers {

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	private static final Pattern TYPED = Pattern.compile("\\(?\\+?[0-9()./\\-\\s\\u00a0]+");

	private static final String ABROAD = "ZZ";

	private final String country;

	public PhoneNumbers(Locale language) {
		this.country = switch (language.getLanguage()) {
			case "pl" -> "PL";
			case "sl" -> "SI";
			default -> ABROAD;
		};
	}

	/** How it is kept, without its country's code read in this country. */
	public static Optional<String> read(String typed, String country) {
		String plain = typed.strip().replaceFirst("^00(?=[1-9])", "+");
		return TYPED.matcher(plain).matches() ? parsed(plain, country).filter(PhoneNumbers::canBeDialled)
			.map((number) -> NUMBERS.format(number, PhoneNumberFormat.E164)) : Optional.empty();
	}

	/** The same, but what cannot be read stays as it is, and nothing is nothing. */
	public static @Nullable String kept(@Nullable String typed, String country) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		return read(typed, country).orElse(typed.strip());
	}

	/** With its country's code, so that it can be typed again for any country. */
	public static String international(@Nullable String kept) {
		return format(kept, ABROAD);
	}

	/** As the reader dials it: in his own country without its code. */
	public String shown(@Nullable String kept) {
		return format(kept, this.country);
	}

	/** As long as usual there, or one of the special ones that are known. */
	private static boolean canBeDialled(PhoneNumber number) {
		return NUMBERS.isPossibleNumberForTypeWithReason(number,
				PhoneNumberType.FIXED_LINE_OR_MOBILE) == ValidationResult.IS_POSSIBLE || NUMBERS.isValidNumber(number);
	}

	private static String format(@Nullable String kept, String reader) {
		String text = (kept != null) ? kept : "";
		return parsed(text, ABROAD).map((number) -> NUMBERS.format(number, style(number, reader))).orElse(text);
	}

	private static PhoneNumberFormat style(PhoneNumber number, String reader) {
		return reader.equals(NUMBERS.getRegionCodeForNumber(number)) ? PhoneNumberFormat.NATIONAL
				: PhoneNumberFormat.INTERNATIONAL;
	}

	private static Optional<PhoneNumber> parsed(String text, String country) {
		try {
			return Optional.of(NUMBERS.parse(text, country));
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

}
