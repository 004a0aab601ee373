package org.mendlane.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.io.InputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendlane.testing.StoryTest;
import org.mendlane.workflow.Definitions;
import org.mendlane.workflow.Finding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@StoryTest
@Import(Trial.class)
class FencesTests {

	@Autowired
	Trial trial;

	@Autowired
	MockMvc web;

	@Autowired
	Definitions definitions;

	@ParameterizedTest
	@ValueSource(strings = { "${''.getClass()}", "${''.class}", "${''['class']}",
			"${execution.getProcessEngineServices()}", "${''.getClass().forName('java.lang.Runtime')}" })
	void expressionsGetHoldOfNoClass(String expression) {
		assertThatException().isThrownBy(() -> this.trial.tasks.createTaskQuery()
			.or()
			.taskNameLike("x")
			.dueAfterExpression(expression)
			.endOr()
			.list());
	}

	@Test
	void ordinaryExpressionsWork() {
		assertThatCode(() -> this.trial.tasks.createTaskQuery()
			.or()
			.taskNameLike("x")
			.dueAfterExpression("${now()}")
			.endOr()
			.list()).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/",
			"/camunda/api/engine/engine/default/task", "/camunda/api/admin/setup/default/user/create",
			"/camunda/app/admin/default/" })
	void aCustomerGetsNothing(String path) throws Exception {
		this.web.perform(get(path).with(user("anna@example.com").roles("CUSTOMER"))).andExpect(status().isForbidden());
	}

	@Test
	void strangersAreAskedToLogIn() throws Exception {
		this.web.perform(get("/camunda/api/engine/engine/default/task")).andExpect(status().isUnauthorized());
		this.web.perform(get("/camunda/app/tasklist/default/").accept(MediaType.TEXT_HTML))
			.andExpect(status().is3xxRedirection());
	}

	@Test
	void staffGetTheTaskListOnly() throws Exception {
		this.web.perform(get("/camunda/app/cockpit/default/").with(user("tess").roles("TECHNICIAN")))
			.andExpect(status().isForbidden());
		this.web.perform(get("/camunda/api/cockpit/plugin").with(user("tess").roles("TECHNICIAN")))
			.andExpect(status().isForbidden());
	}

	@Test
	void settingUpAndDeployingAreClosedForAll() throws Exception {
		this.web.perform(post("/camunda/api/admin/setup/default/user/create").with(user("admin").roles("ADMIN")))
			.andExpect(status().isForbidden());
		this.web
			.perform(post("/camunda/api/engine/engine/default/deployment/create").with(user("admin").roles("ADMIN")))
			.andExpect(status().isForbidden());
	}

	@Test
	void queriesBringNoExpressions() throws Exception {
		this.web
			.perform(post("/camunda/api/engine/engine/default/task").with(user("tess").roles("TECHNICIAN"))
				.contentType(MediaType.APPLICATION_JSON)
				.content("{\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}"))
			.andExpect(status().isBadRequest());
	}

	@Test
	void theCheckerNamesWhatIsWrong() {
		String good = new String(read("engine/trial.bpmn"), StandardCharsets.UTF_8);
		String bad = good.replace("camunda:historyTimeToLive=\"P10D\"", "")
			.replace("${takeTrial}", "${nobody}")
			.replace("candidateGroups=\"care\"", "candidateGroups=\"pirates\"")
			.replace("value=\"PaperSigned\"", "value=\"Nonsense\"")
			.replace("value=\"external\"", "value=\"godot\"")
			.replace("<bpmndi:BPMNShape id=\"Done_di\" bpmnElement=\"Done\">",
					"<bpmndi:BPMNShape id=\"Done_di\" bpmnElement=\"Begun\">");
		assertThat(check(bad)).extracting(Finding::key)
			.contains("check.time-to-live", "check.bean", "check.group", "check.fact", "check.waits-for", "check.shape",
					"check.form", "check.no-timer");
		assertThat(check("no xml at all")).extracting(Finding::key).containsExactly("check.unreadable");
	}

	@Test
	void tasksAreOfferedToRolesOrToTheOneThatACaseNames() {
		String good = new String(read("engine/trial.bpmn"), StandardCharsets.UTF_8);
		for (String wrong : new String[] { "${whoever}", "#{instructionStation}", "care,${stationOf}", "pirates" }) {
			assertThat(check(good.replace("candidateGroups=\"care\"", "candidateGroups=\"" + wrong + "\"")))
				.extracting(Finding::key)
				.as(wrong)
				.contains("check.group");
		}
		for (String right : new String[] { "lead", "care,lead", "${instructionStation}" }) {
			assertThat(check(good.replace("candidateGroups=\"care\"", "candidateGroups=\"" + right + "\"")))
				.extracting(Finding::key)
				.as(right)
				.doesNotContain("check.group");
		}
	}

	@Test
	void ourOwnDefinitionsAreSound() {
		assertThat(this.definitions.all()).isNotEmpty()
			.filteredOn((definition) -> definition.fileName().matches("(processes|forms)/.*"))
			.allSatisfy((definition) -> assertThat(this.definitions.check(definition.fileName(),
					this.definitions.source(definition.id()).getBytes(StandardCharsets.UTF_8)))
				.filteredOn(Finding::isError)
				.isEmpty());
	}

	private List<Finding> check(String source) {
		return this.definitions.check("trial.bpmn", source.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] read(String name) {
		try (InputStream stream = Trial.stream(name)) {
			return stream.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
