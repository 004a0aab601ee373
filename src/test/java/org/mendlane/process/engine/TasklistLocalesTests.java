package org.mendlane.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tasklist shows raw keys for whatever our translations lack, so they must have
 * everything the English file in Camunda's jar has.
 */
class TasklistLocalesTests {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

	private final Map<String, String> english = labels("en");

	@ParameterizedTest
	@ValueSource(strings = { "pl", "sl" })
	void hasEveryKeyAndNoOther(String language) {
		assertThat(labels(language).keySet()).isEqualTo(this.english.keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "pl", "sl" })
	void keepsEveryPlaceholder(String language) {
		Map<String, String> labels = labels(language);
		this.english.forEach((key, text) -> assertThat(placeholders(labels.getOrDefault(key, ""))).as(key)
			.isEqualTo(placeholders(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "pl", "sl" })
	void saysSomethingWhereverEnglishDoes(String language) {
		Map<String, String> labels = labels(language);
		this.english.forEach(
				(key, text) -> assertThat(labels.getOrDefault(key, "").isBlank()).as(key).isEqualTo(text.isBlank()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "pl", "sl" })
	void writesDatesInTheSameShape(String language) {
		assertThat(shape(file(language).get("dateLocales"))).isEqualTo(shape(file("en").get("dateLocales")));
	}

	private static List<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map((MatchResult hit) -> hit.group(1)).sorted().toList();
	}

	private static Map<String, String> labels(String language) {
		return file(language).get("labels")
			.properties()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (label) -> label.getValue().asText(), (a, b) -> b,
					TreeMap::new));
	}

	/** The same names on every level and the same number of entries in every list. */
	private static Object shape(JsonNode node) {
		if (!node.isObject()) {
			return node.size();
		}
		return node.properties()
			.stream()
			.collect(
					Collectors.toMap(Map.Entry::getKey, (entry) -> shape(entry.getValue()), (a, b) -> b, TreeMap::new));
	}

	private static JsonNode file(String language) {
		String path = "/META-INF/resources/webjars/camunda/app/tasklist/locales/" + language + ".json";
		try (InputStream in = TasklistLocalesTests.class.getResourceAsStream(path)) {
			String text = new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
			return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
		}
		catch (IOException ex) {
			throw new IllegalStateException(path, ex);
		}
	}

}
