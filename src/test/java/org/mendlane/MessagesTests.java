package org.mendlane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import org.junit.jupiter.api.Test;

/** Every text exists in every language and is said with that language's own forms. */
class MessagesTests {

	private static final String KEY = "([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+)";

	private static final Map<String, Set<String>> PLURALS = Map.of("en", Set.of("one", "other"), "pl",
			Set.of("one", "few", "many", "other"), "sl", Set.of("one", "two", "few", "other"));

	private final MessageFiles messages = MessageFiles.read();

	@Test
	void everyKeyIsThereInEveryLanguage() {
		for (MessageFiles.Bundle bundle : this.messages.bundles()) {
			for (String language : MessageFiles.LANGUAGES) {
				assertThat(bundle.in(language).keySet()).as(bundle.name() + " in " + language)
					.containsExactlyInAnyOrderElementsOf(bundle.english().keySet());
			}
		}
	}

	@Test
	void noKeyStandsInTwoBundles() {
		Set<String> seen = new HashSet<>();
		assertThat(this.messages.bundles()
			.stream()
			.flatMap((bundle) -> bundle.english().keySet().stream())
			.filter((key) -> !seen.add(key))).isEmpty();
	}

	@Test
	void noTextIsEmptyAndEveryTextCanBeFilled() {
		List<String> broken = new ArrayList<>();
		each((language, key, text) -> {
			try {
				new MessagePattern(text);
			}
			catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
				broken.add(language + " " + key + ": " + ex.getMessage());
			}
			if (text.isBlank()) {
				broken.add(language + " " + key + " is empty");
			}
		});
		assertThat(broken).isEmpty();
	}

	@Test
	void apostrophesAreTypedAsTheyAreRead() {
		List<String> doubled = new ArrayList<>();
		each((language, key, text) -> {
			if (text.contains("''")) {
				doubled.add(language + " " + key);
			}
		});
		assertThat(doubled).isEmpty();
	}

	@Test
	void argumentsAreTheSameInEveryLanguage() {
		List<String> different = new ArrayList<>();
		for (MessageFiles.Bundle bundle : this.messages.bundles()) {
			bundle.english().forEach((key, english) -> MessageFiles.LANGUAGES.forEach((language) -> {
				Set<String> found = arguments(bundle.in(language).getOrDefault(key, english));
				if (!found.equals(arguments(english))) {
					different.add("%s in %s: %s, in en: %s".formatted(key, language, found, arguments(english)));
				}
			}));
		}
		assertThat(different).isEmpty();
	}

	@Test
	void pluralsHaveTheFormsOfTheirLanguage() {
		List<String> wrong = new ArrayList<>();
		each((language, key, text) -> plurals(text).stream()
			.filter((forms) -> !forms.containsAll(PLURALS.getOrDefault(language, Set.of())))
			.forEach((forms) -> wrong.add("%s in %s has only %s".formatted(key, language, forms))));
		assertThat(wrong).isEmpty();
	}

	@Test
	void everyUsedKeyExists() {
		Set<String> keys = this.messages.keys();
		Set<String> missing = new TreeSet<>(used());
		missing.removeAll(keys);
		assertThat(missing).isEmpty();
		reportUnused(keys);
	}

	/** Keys that pages, refusals, texts and constraints name as a whole. */
	private static Set<String> used() {
		return Stream
			.of(Sources.find("src/main/resources/templates", ".html", "#\\{" + KEY + "[}(]"),
					Sources.find("src/main/resources/templates", ".html", "#messages\\.msg\\('" + KEY + "'[,)]"),
					Sources.find("src/main/java", ".java", "Refusal\\(\\s*\"" + KEY + "\"[,)]"),
					Sources.find("src/main/java", ".java", "[tT]exts\\.get\\(\\s*\"" + KEY + "\"[,)]"),
					Sources.find("src/main/java", ".java", "message = \"\\{" + KEY + "}\""),
					Sources.find("src/main/java/org/mendlane/process/engine", ".java", "\"(check\\.[a-z-]+)\""),
					Sources.find("src/main/resources/templates/mail", ".html", null).map("mail.%s.subject"::formatted))
			.flatMap((found) -> found)
			.filter((key) -> !key.startsWith("jakarta."))
			.collect(Collectors.toSet());
	}

	/** Printed only: a key may be put together where no search finds it. */
	private static void reportUnused(Set<String> keys) {
		String everything = Sources.text("src/main/java", "src/main/resources/templates", "src/main/resources/static",
				"forms", "processes");
		List<String> unused = keys.stream()
			.filter((key) -> !everything.contains(key)
					&& !Pattern.compile("\\b" + Pattern.quote(key.replaceAll("[.-][^.-]+$", "")) + "[.-](?![a-z])")
						.matcher(everything)
						.find())
			.sorted()
			.toList();
		if (!unused.isEmpty()) {
			System.out.println("Texts that nothing seems to use: " + String.join(", ", unused));
		}
	}

	private static Set<String> arguments(String text) {
		MessagePattern pattern = new MessagePattern(text);
		return parts(pattern)
			.filter((part) -> part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME)
			.map(pattern::getSubstring)
			.collect(Collectors.toSet());
	}

	/** The forms of each plural in a text that says its number. */
	private static List<Set<String>> plurals(String text) {
		MessagePattern pattern = new MessagePattern(text);
		List<Set<String>> all = new ArrayList<>();
		for (int start = 0; start < pattern.countParts(); start++) {
			Part part = pattern.getPart(start);
			if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
				List<Part> plural = parts(pattern).toList().subList(start, pattern.getLimitPartIndex(start));
				if (plural.stream().anyMatch((inner) -> inner.getType() == Part.Type.REPLACE_NUMBER)) {
					all.add(substrings(pattern, plural, Part.Type.ARG_SELECTOR));
				}
			}
		}
		return all;
	}

	private static Set<String> substrings(MessagePattern pattern, List<Part> parts, Part.Type type) {
		return parts.stream()
			.filter((part) -> part.getType() == type)
			.map(pattern::getSubstring)
			.collect(Collectors.toSet());
	}

	private static Stream<Part> parts(MessagePattern pattern) {
		return Stream.iterate(0, (index) -> index < pattern.countParts(), (index) -> index + 1).map(pattern::getPart);
	}

	private void each(Check check) {
		this.messages.bundles()
			.forEach((bundle) -> MessageFiles.LANGUAGES
				.forEach((language) -> bundle.in(language).forEach((key, text) -> check.of(language, key, text))));
	}

	private interface Check {

		void of(String language, String key, String text);

	}

}
