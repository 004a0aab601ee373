package org.mendlane;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Role;

/** What Camunda Modeler offers to analysts is really there. */
class TemplateTests {

	private static final String FOLDER = ".camunda/element-templates";

	/** What a template can set in this generation of the Modeler; no listeners. */
	private static final Set<String> BINDINGS = Set.of("property", "camunda:property", "camunda:inputParameter");

	private static final CodeOfDiagrams CODE = new CodeOfDiagrams();

	private static final Diagrams DIAGRAMS = Diagrams.read();

	@Test
	void eachIsATemplate() {
		assertThat(templates()).isNotEmpty()
			.allSatisfy((template) -> assertThat(template.path("appliesTo").path(0).asText()).startsWith("bpmn:"))
			.extracting((template) -> template.path("id").asText())
			.doesNotHaveDuplicates()
			.allMatch((id) -> id.startsWith("org.mendlane."));
		assertThat(properties()).extracting((property) -> property.at("/binding/type").asText()).isSubsetOf(BINDINGS);
	}

	@Test
	void eachStepIsABuildingBlock() {
		assertThat(values("camunda:delegateExpression").map((bean) -> bean.replaceAll("^\\$\\{(\\w+)}$", "$1")))
			.isNotEmpty()
			.isSubsetOf(CODE.buildingBlocks());
	}

	@Test
	void eachFormIsThereAndHasATakerOfItsName() {
		assertThat(values("camunda:formRef")).isNotEmpty().allSatisfy((form) -> {
			assertThat(Path.of("forms", form + ".form")).exists();
			assertThat(CODE.buildingBlocks()).contains("show" + capitalised(form), "take" + capitalised(form));
		});
	}

	@Test
	void eachFactHasItsPage() {
		assertThat(values("completedBy")).containsExactlyInAnyOrderElementsOf(drawn("completedBy"));
		assertThat(values("camunda:formKey")).containsExactlyInAnyOrderElementsOf(
				DIAGRAMS.factTasks().map(UserTask::getCamundaFormKey).collect(Collectors.toSet()));
	}

	@Test
	void eachMailIsWritten() {
		assertThat(values("template")).isNotEmpty()
			.allSatisfy((mail) -> assertThat(Path.of("src/main/resources/templates/mail", mail + ".html")).exists());
	}

	@Test
	void everyRoleCanBeGivenWork() {
		Set<String> groups = Stream.of(Role.values()).map(Role::group).collect(Collectors.toSet());
		assertThat(values("camunda:candidateGroups").collect(Collectors.toSet())).isEqualTo(groups);
	}

	private static Set<String> drawn(String property) {
		return DIAGRAMS.factTasks()
			.map((task) -> Diagrams.property(task, property).orElseThrow())
			.collect(Collectors.toSet());
	}

	private static String capitalised(String word) {
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	/** What can be chosen, or is set, for the attribute or input of this name. */
	private static Stream<String> values(String name) {
		return properties().filter((property) -> property.at("/binding/name").asText().equals(name))
			.flatMap((property) -> property.has("choices")
					? property.path("choices").valueStream().map((choice) -> choice.path("value").asText())
					: Stream.of(property.path("value").asText()));
	}

	private static Stream<JsonNode> properties() {
		return templates().flatMap((template) -> template.path("properties").valueStream());
	}

	private static Stream<JsonNode> templates() {
		return Diagrams.files(FOLDER, ".json").map(TemplateTests::read);
	}

	private static JsonNode read(Path file) {
		try {
			return new ObjectMapper().readTree(Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
