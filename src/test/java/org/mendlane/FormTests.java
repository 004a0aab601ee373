package org.mendlane;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house that concern the engine's forms. */
class FormTests {

	/** What the Tasklist of this version renders without doubt. */
	private static final Set<String> COMPONENTS = Set.of("text", "textfield", "textarea", "number", "datetime",
			"checkbox", "checklist", "radio", "select", "taglist", "separator", "spacer", "group", "button");

	private static final Set<String> TEXT_FIELDS = Set.of("textfield", "textarea");

	private static final Pattern LABEL = Pattern.compile("\\blabels\\.(\\w+)");

	static Stream<Path> forms() {
		return Diagrams.files("forms", ".form");
	}

	@ParameterizedTest
	@MethodSource("forms")
	void tasklistCanShowIt(Path file) throws IOException {
		JsonNode form = form(file);
		assertThat(file).hasFileName(form.path("id").asText() + ".form");
		assertThat(form.path("type").asText()).isEqualTo("default");
		assertThat(form.path("schemaVersion").asInt()).isBetween(1, 16);
		assertThat(components(form).map((component) -> component.path("type").asText())).isSubsetOf(COMPONENTS);
	}

	@ParameterizedTest
	@MethodSource("forms")
	void whatIsTypedFitsAVariable(Path file) throws IOException {
		assertThat(components(form(file)).filter((component) -> TEXT_FIELDS.contains(component.path("type").asText())))
			.allSatisfy((component) -> assertThat(component.path("validate").path("maxLength").asInt())
				.as(component.path("key").asText())
				.isBetween(1, 3999));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void everyLabelHasAText(Path file) throws IOException {
		String prefix = "form." + form(file).path("id").asText() + ".";
		Stream<String> used = LABEL.matcher(Files.readString(file))
			.results()
			.map((MatchResult match) -> prefix + match.group(1));
		assertThat(used).isSubsetOf(MessageFiles.read().keys("messages-process"));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void noTextIsWrittenIntoIt(Path file) throws IOException {
		assertThat(components(form(file)).map((component) -> component.path("label").asText("=")))
			.allMatch((label) -> label.isEmpty() || label.startsWith("=") || label.startsWith("{{"));
	}

	private static JsonNode form(Path file) throws IOException {
		return new ObjectMapper().readTree(file.toFile());
	}

	private static Stream<JsonNode> components(JsonNode parent) {
		return parent.path("components")
			.valueStream()
			.flatMap((component) -> Stream.concat(Stream.of(component), components(component)));
	}

}
