package org.mendlane.intake;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.mendlane.device.DeviceKind;
import org.mendlane.device.DeviceKinds;
import org.mendlane.text.Languages;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Component;

/**
 * The words of the spreadsheet in all languages, written with or without accents.
 */
@Component
class Vocabulary {

	private static final List<String> YES = List.of("yes", "y", "tak", "t", "da", "d", "ja", "true", "1", "x");

	private static final List<String> NO = List.of("", "no", "n", "nie", "ne", "false", "0", "-");

	private final Texts texts;

	private final DeviceKinds kinds;

	private volatile @Nullable Map<String, String> kindNames;

	Vocabulary(Texts texts, DeviceKinds kinds) {
		this.texts = texts;
		this.kinds = kinds;
	}

	String text(String key, Locale locale, Object... args) {
		return this.texts.get(key, locale, args);
	}

	String heading(SheetColumn column, Locale locale) {
		return text(column.key(), locale);
	}

	/** What has the text of a key in some language, by that text as it may be written. */
	<T> Map<String, T> named(Collection<T> things, Function<T, String> key) {
		Map<String, T> named = new HashMap<>();
		things.forEach((thing) -> Languages.ALL
			.forEach((language) -> named.put(plain(text(key.apply(thing), language)), thing)));
		return named;
	}

	/** The kinds of devices as a person reads them. */
	List<String> kinds(Locale locale) {
		return this.kinds.all().stream().map((kind) -> kind.name(locale)).toList();
	}

	/** The code of the kind that somebody wrote. */
	Optional<String> kind(String text) {
		return Optional.ofNullable(kindNames().get(plain(text)));
	}

	Optional<Boolean> yesNo(String text) {
		String plain = plain(text);
		if (YES.contains(plain)) {
			return Optional.of(true);
		}
		return NO.contains(plain) ? Optional.of(false) : Optional.empty();
	}

	private Map<String, String> kindNames() {
		Map<String, String> names = this.kindNames;
		if (names == null || names.isEmpty()) {
			names = this.kinds.all().stream().collect(HashMap::new, Vocabulary::name, Map::putAll);
			this.kindNames = names;
		}
		return names;
	}

	private static void name(Map<String, String> names, DeviceKind kind) {
		names.put(plain(kind.code()), kind.code());
		Languages.ALL.forEach((language) -> names.put(plain(kind.name(language)), kind.code()));
	}

	static String plain(String text) {
		String letters = Normalizer.normalize(text.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD);
		return letters.replaceAll("\\p{M}", "").replaceAll("[\\s\\u00A0*:_]+", " ").strip().toLowerCase(Locale.ROOT);
	}

}
