package org.mendlane.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendlane.workflow.Finding;
import org.springframework.context.support.StaticApplicationContext;

/**
 * What an analyst, or somebody who has stolen his log-in, cannot bring into force.
 */
class CheckerTests {

	private static final byte[] FORM = "{\"id\":\"assignment\",\"type\":\"default\",\"schemaVersion\":16,\"components\":[]}"
		.getBytes(StandardCharsets.UTF_8);

	private static final String FLOW = "targetRef=\"CallBack\">";

	private final Checker checker = new Checker(beans());

	private final String good = read("/stories/callback.bpmn");

	@Test
	void aSoundDiagramIsSound() {
		assertThat(check(this.good)).isEmpty();
		assertThat(keys(condition("${decision == 'NONE' and !(passed or reminders >= 3.5)}"))).isEmpty();
		assertThat(keys(step("camunda:delegateExpression=\"${sendMessage}\""))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "camunda:class=\"java.lang.ProcessBuilder\"", "camunda:expression=\"${a}\"",
			"camunda:type=\"external\" camunda:topic=\"x\"",
			"xmlns:old=\"http://activiti.org/bpmn\" old:class=\"x.Y\"" })
	void noStepBringsCode(String how) {
		assertThat(keys(step(how))).contains("check.code");
		assertThat(keys(step(how).replace("serviceTask", "sendTask"))).contains("check.code");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "${''.getClass().forName('java.lang.Runtime')}", "${accounts.find('admin')}", "${accounts}",
					"#{ accounts . find }", "${execution['engine']}", "${a.b}", "${a ==", "${x}${'", "${run(1)}" })
	void noExpressionReachesFurtherThanTheCase(String expression) {
		assertThat(keys(condition(expression))).contains("check.expression");
		assertThat(keys(this.good.replace("Ask whether the machine works well.", expression.replace("<", "&lt;"))))
			.contains("check.expression");
		assertThat(keys(this.good.replace("camunda:dueDate=\"P2D\"", "camunda:assignee=\"" + expression + "\"")))
			.contains("check.expression");
	}

	@Test
	void listenersAreSteps() {
		String listener = "<camunda:properties><camunda:taskListener event=\"create\" %s/>";
		assertThat(keys(this.good.replace("<camunda:properties>", listener.formatted("class=\"x.Y\""))))
			.contains("check.code");
		assertThat(keys(
				this.good.replace("<camunda:properties>", listener.formatted("delegateExpression=\"${accounts}\""))))
			.contains("check.bean");
	}

	@Test
	void timesAreTimes() {
		assertThat(keys(this.good.replace("\"P2D\"", "\"in two days\""))).containsExactly("check.time");
		String timer = "<bpmn:boundaryEvent id=\"Late\" attachedToRef=\"CallBack\"><bpmn:timerEventDefinition>"
				+ "<bpmn:timeDuration>%s</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent><bpmn:endEvent";
		assertThat(keys(this.good.replace("<bpmn:endEvent", timer.formatted("two weeks")))).contains("check.time");
		assertThat(keys(this.good.replace("<bpmn:endEvent", timer.formatted("P14D")))).doesNotContain("check.time");
	}

	@Test
	void pagesAreOurs() {
		String page = "camunda:formKey=\"%s\"";
		String form = "camunda:formRef=\"assignment\" camunda:formRefBinding=\"latest\"";
		assertThat(keys(this.good.replace(form, page.formatted("/staff/task/packing")))).isEmpty();
		assertThat(keys(this.good.replace(form, page.formatted("javascript:alert(1)"))))
			.containsExactly("check.form-key");
		assertThat(keys(this.good.replace(form, page.formatted("//elsewhere")))).containsExactly("check.form-key");
		assertThat(keys(this.good.replace(form, page.formatted("embedded:app:x")))).containsExactly("check.form-key");
	}

	@Test
	void whatPointsElsewhereIsNotFollowed() {
		assertThat(keys(this.good.replace("<bpmn:definitions",
				"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><bpmn:definitions")))
			.containsExactly("check.unreadable");
	}

	@Test
	void aProcessThatCannotRunIsNamed() {
		assertThat(keys(this.good.replace("isExecutable=\"true\"", ""))).containsExactly("check.not-executable");
	}

	@Test
	void tablesSpeakFeel() {
		String table = read("/processes/guardian.dmn");
		assertThat(keys("guardian.dmn", table)).isEmpty();
		assertThat(
				keys("guardian.dmn", table.replaceFirst("<inputEntry ", "<inputEntry expressionLanguage=\"groovy\" ")))
			.containsExactly("check.table-language");
		assertThat(keys("guardian.dmn", table.replaceFirst("(<inputEntry[^>]*>\\s*<text>)[^<]+", "$1((( nonsense")))
			.containsExactly("check.cell");
	}

	@Test
	void formsAreNotNewerThanTasklist() {
		String form = new String(FORM, StandardCharsets.UTF_8);
		assertThat(keys("assignment.form", form)).isEmpty();
		assertThat(keys("assignment.form", form.replace("16", "19"))).containsExactly("check.form-version");
	}

	private String step(String how) {
		return this.good
			.replaceFirst("(?s)<bpmn:userTask .*?</bpmn:extensionElements>",
					"<bpmn:serviceTask id=\"CallBack\" " + how.replace("$", "\\$") + ">")
			.replace("</bpmn:userTask>", "</bpmn:serviceTask>");
	}

	private String condition(String expression) {
		return this.good.replace(FLOW, FLOW + "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\"><![CDATA["
				+ expression + "]]></bpmn:conditionExpression>");
	}

	private List<String> keys(String diagram) {
		assertThat(diagram).isNotEqualTo(this.good);
		return check(diagram).stream().map(Finding::key).toList();
	}

	private List<String> keys(String name, String content) {
		return this.checker.check("processes/" + name, content.getBytes(StandardCharsets.UTF_8), Map.of())
			.stream()
			.map(Finding::key)
			.toList();
	}

	private List<Finding> check(String diagram) {
		return this.checker.check("processes/callback.bpmn", diagram.getBytes(StandardCharsets.UTF_8),
				Map.of("forms/assignment.form", FORM));
	}

	private static StaticApplicationContext beans() {
		StaticApplicationContext beans = new StaticApplicationContext();
		beans.registerBean("sendMessage", JavaDelegate.class, () -> (execution) -> {
		});
		beans.registerBean("accounts", Object.class, Object::new);
		beans.refresh();
		return beans;
	}

	private static String read(String name) {
		try (InputStream file = CheckerTests.class.getResourceAsStream(name)) {
			assertThat(file).isNotNull();
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
