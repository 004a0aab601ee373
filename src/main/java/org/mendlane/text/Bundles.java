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

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/** All message bundles, read once as UTF-8, English standing in for what is missing. */
class Bundles {

	static final List<String> NAMES = List.of("messages", "messages-refusal", "messages-portal", "messages-company",
			"messages-staff", "messages-studio", "messages-mail", "messages-print", "messages-process");

	private final Map<Locale, Map<String, String>> patterns = new HashMap<>();

	Bundles() {
		for (Locale language : Languages.ALL) {
			this.patterns.put(language, read(language));
		}
	}

	@Nullable String pattern(String key, Locale locale) {
		String own = in(Languages.match(locale)).get(key);
		return (own != null) ? own : in(Languages.ENGLISH).get(key);
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
