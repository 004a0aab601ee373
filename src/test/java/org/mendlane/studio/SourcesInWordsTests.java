package org.mendlane.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The house's own diagrams, tables and forms, read by the studio. */
class SourcesInWordsTests {

	@Test
	void aDiagramSaysWhatItIsForAndWhoDoesWhat() throws IOException {
		ProcessText order = ProcessText.of(file("processes/order.bpmn"));
		assertThat(order.documentation()).startsWith("One order of a customer");
		assertThat(order.steps()).extracting(ProcessText.Step::id).doesNotHaveDuplicates().contains("VerifyOrder");
		ProcessText.Step verify = order.steps()
			.stream()
			.filter((step) -> step.id().equals("VerifyOrder"))
			.findFirst()
			.orElseThrow();
		assertThat(verify.type()).isEqualTo("userTask");
		assertThat(verify.group()).isEqualTo("care");
		assertThat(verify.waitsFor()).isEqualTo("queue");
	}

	@Test
	void aDecisionTableKeepsItsRowsAndColumns() throws IOException {
		List<DecisionTable> tables = DecisionTable.of(file("processes/repair-path.dmn"));
		assertThat(tables).hasSize(1);
		DecisionTable table = tables.get(0);
		assertThat(table.hitPolicy()).isEqualTo("FIRST");
		assertThat(table.inputs()).extracting(DecisionTable.Column::name).contains("warrantyClaimed");
		assertThat(table.rules()).allSatisfy((rule) -> assertThat(rule.inputs()).hasSameSizeAs(table.inputs()))
			.allSatisfy((rule) -> assertThat(rule.outputs()).hasSameSizeAs(table.outputs()));
	}

	@Test
	void aFormListsWhatItAsks() throws IOException {
		FormText form = FormText.of(file("forms/diagnose.form"));
		FormText.Field findings = form.fields()
			.stream()
			.filter((field) -> field.key().equals("findings"))
			.findFirst()
			.orElseThrow();
		assertThat(findings.required()).isTrue();
		assertThat(findings.maxLength()).isNotBlank();
	}

	@Test
	void xmlThatPointsElsewhereIsNotFollowed() {
		String spy = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>";
		assertThatIllegalArgumentException().isThrownBy(() -> ProcessText.of(spy));
	}

	private static String file(String path) throws IOException {
		return Files.readString(Path.of(path));
	}

}
