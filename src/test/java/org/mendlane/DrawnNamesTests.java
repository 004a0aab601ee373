package org.mendlane;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;

/**
 * Whatever is drawn under a name has its translations, which begin with just that name.
 */
class DrawnNamesTests {

	private static final Diagrams DIAGRAMS = Diagrams.read();

	private final Map<String, String> texts = texts();

	@Test
	void everyDiagramHasANameInEveryLanguage() {
		assertThat(DIAGRAMS.elements(Process.class)).isNotEmpty()
			.allSatisfy((process) -> isTranslated("process." + process.getId(), process.getName()));
	}

	@Test
	void everyTaskHasANameInEveryLanguage() {
		assertThat(DIAGRAMS.elements(UserTask.class)).isNotEmpty()
			.allSatisfy((task) -> isTranslated("element." + task.getId(), task.getName()));
	}

	@Test
	void everyTableHasANameInEveryLanguage() {
		assertThat(Diagrams.files("processes", ".dmn").flatMap(DrawnNamesTests::tables)).isNotEmpty()
			.allSatisfy((table) -> isTranslated("decision." + table.getId(), table.getName()));
	}

	/** Every key is there in every language, which other tests see to. */
	private void isTranslated(String key, String drawn) {
		assertThat(this.texts.get(key)).as(key).isEqualTo(drawn);
	}

	private static Stream<Decision> tables(Path file) {
		return Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class).stream();
	}

	private static Map<String, String> texts() {
		Map<String, String> all = new TreeMap<>();
		MessageFiles.read().bundles().forEach((bundle) -> all.putAll(bundle.english()));
		return all;
	}

}
