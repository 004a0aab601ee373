package org.mendlane.customer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Text as it is searched: small letters, no accents, phone numbers as bare digits. */
final class SearchText {

	private static final int LONGEST = 800;

	private SearchText() {
	}

	static String of(@Nullable String... parts) {
		String text = Arrays.stream(parts)
			.filter(Objects::nonNull)
			.map(SearchText::plain)
			.collect(Collectors.joining(" "));
		return text.substring(0, Math.min(text.length(), LONGEST));
	}

	static String digits(@Nullable String phone) {
		return (phone != null) ? phone.replaceAll("[^0-9]", "") : "";
	}

	/**
	 * The patterns that must all be found; a phone number typed in groups is one word.
	 */
	static List<String> words(String typed) {
		String text = plain(typed.strip());
		String words = text.matches("\\+?[0-9 ()./-]{5,}") ? digits(text) : text;
		return Arrays.stream(words.split("\\s+")).limit(5).map(SearchText::pattern).toList();
	}

	private static String pattern(String word) {
		return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
	}

	private static String plain(String text) {
		String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
		return decomposed.replaceAll("\\p{M}", "").replace('ł', 'l').replace('đ', 'd').replace("ß", "ss");
	}

}
