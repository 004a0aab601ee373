package org.mendlane.customer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Text as it is searched: small letters, no accents, phone numbers as bare digits. */
public final class SearchText {

	private static final int LONGEST = 800;

	private static final int SHORTEST = 3;

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

	/** Letters and digits only, as in postal codes and tax numbers. */
	static String bare(String text) {
		return plain(text).replaceAll("[^a-z0-9]", "");
	}

	/**
	 * The patterns of which one must be found in a place of which somebody typed how its
	 * postal code or a word of its town begins.
	 */
	public static List<String> place(String typed) {
		String[] parts = plain(typed.strip()).split("\\s+", 2);
		boolean code = parts[0].matches(".*[0-9].*");
		String rest = (parts.length > 1) ? " " + parts[1] : "";
		String begin = safe(rest.matches(".*[0-9].*") ? bare(typed) : (code ? bare(parts[0]) : parts[0]) + rest) + "%";
		return List.of(begin, "% " + begin);
	}

	/**
	 * Of each word the patterns of which one must be found; a phone number typed in
	 * groups is one word. A short word begins a word, because no index finds two letters
	 * anywhere.
	 */
	public static List<List<String>> words(String typed) {
		String text = plain(typed.strip());
		String words = text.matches("\\+?[0-9 ()./-]{5,}") ? digits(text) : text;
		return Arrays.stream(words.split("\\s+")).limit(5).map(SearchText::patterns).toList();
	}

	/** Phone numbers are kept without the zeros that are dialled before them. */
	private static List<String> patterns(String word) {
		return word.matches("0{1,2}[1-9][0-9]{4,}")
				? List.of("%" + word + "%", "%" + word.replaceFirst("^0+", "") + "%") : begun(word);
	}

	private static List<String> begun(String word) {
		String safe = safe(word) + "%";
		return (word.length() < SHORTEST) ? List.of(safe, "% " + safe) : List.of("%" + safe);
	}

	private static String safe(String word) {
		return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
	}

	static String plain(String text) {
		String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
		return decomposed.replaceAll("\\p{M}", "").replace('ł', 'l').replace('đ', 'd').replace("ß", "ss");
	}

}
