package org.mendlane.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/**
 * All message bundles, read once as UTF-8, English standing in for what is missing; the
 * shop's own words go first.
 */
class Bundles {

	static final List<String> NAMES = List.of("messages", "messages-refusal", "messages-portal", "messages-company",
			"messages-staff", "messages-studio", "messages-mail", "messages-print", "messages-process");

	private static final List<String> FOR_CUSTOMERS = List.of("messages", "messages-refusal", "messages-portal",
			"messages-company", "messages-mail", "messages-print");

	/** Steps and stages of a case; what checks forms by itself, and what staff reads. */
	private static final Pattern SHOWN = Pattern.compile("(?:stage|step)\\..*");

	private static final Pattern HIDDEN = Pattern.compile("(?:jakarta|org|typeMismatch|staff)\\..*");

	private final Map<Locale, Map<String, String>> patterns = new HashMap<>();

	private volatile Map<Sentence, String> own = Map.of();

	Bundles() {
		for (Locale language : Languages.ALL) {
			this.patterns.put(language, read(language));
		}
	}

	@Nullable String pattern(String key, Locale locale) {
		Locale language = Languages.match(locale);
		String said = said(key, language);
		return (said != null) ? said : said(key, Languages.ENGLISH);
	}

	/** From now on the shop says these sentences in its own words. */
	void say(Map<Sentence, String> words) {
		this.own = Map.copyOf(words);
	}

	/** The keys of what customers read. */
	Stream<String> forCustomers() {
		return Stream
			.concat(FOR_CUSTOMERS.stream().flatMap((name) -> keys(name, HIDDEN.asMatchPredicate().negate())),
					keys("messages-process", SHOWN.asMatchPredicate()))
			.sorted();
	}

	private static Stream<String> keys(String bundle, Predicate<String> which) {
		return read(bundle, Languages.ENGLISH).keySet().stream().filter(which);
	}

	private @Nullable String said(String key, Locale language) {
		String own = this.own.get(new Sentence(key, language));
		return (own != null) ? own : in(language).get(key);
	}

	Map<String, String> in(Locale language) {
		return this.patterns.getOrDefault(language, Map.of());
	}

	static Map<String, String> read(String name, Locale language) {
		String suffix = language.equals(Languages.ENGLISH) ? "" : "_" + language.getLanguage();
		ClassPathResource resource = new ClassPathResource(name + suffix + ".properties");
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Map<String, String> texts = new HashMap<>();
		properties.stringPropertyNames().forEach((key) -> texts.put(key, properties.getProperty(key)));
		return texts;
	}

	private static Map<String, String> read(Locale language) {
		Map<String, String> texts = new HashMap<>();
		NAMES.forEach((name) -> texts.putAll(read(name, language)));
		return texts;
	}

}
