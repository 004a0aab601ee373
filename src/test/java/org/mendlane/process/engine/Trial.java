package org.mendlane.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.Task;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.NewStaff;
import org.mendlane.account.Role;
import org.mendlane.shared.Fact;
import org.mendlane.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;

/** A small process of its own, to try the engine's rules on. */
@TestConfiguration(proxyBeanMethods = false)
class Trial {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	static final Set<String> SIGNED = ConcurrentHashMap.newKeySet();

	@Autowired
	Facts facts;

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	Accounts accounts;

	@Bean
	static FactRule paperSigned() {
		return new FactRule("PaperSigned", SIGNED::contains, "the trial page");
	}

	@Bean
	static FactRule letterCame() {
		return new FactRule("LetterCame", (number) -> true, "the letter page");
	}

	@Bean
	static TaskListener takeTrial() {
		return (task) -> {
			if ("bad".equals(task.getVariable("answer"))) {
				throw new Refusal("task.taken", "nobody");
			}
		};
	}

	String begin() {
		deploy();
		String number = "T" + NUMBER.incrementAndGet();
		this.facts.start(new TrialBegun(number), "trial", Map.of());
		return number;
	}

	void sign(String number) {
		SIGNED.add(number);
		this.facts.deliver(new PaperSigned(number), Map.of("signature", "blue"));
	}

	List<String> open(String number) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(number)
			.list()
			.stream()
			.map(Task::getTaskDefinitionKey)
			.toList();
	}

	Task task(String number) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
	}

	boolean ended(String number) {
		return this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).count() == 0;
	}

	Actor staff(String login, Role role) {
		return this.accounts.find(login).orElseGet(() -> {
			this.accounts.createStaff(new NewStaff(login, login, login + "@mendlane.example", null, "a-long-password-1",
					Set.of(role), Set.of(), Locale.ENGLISH));
			return this.accounts.actor(login);
		});
	}

	/** Another version of the same process, and its id. */
	String deployAnew() throws IOException {
		String drawn = new String(stream("engine/trial.bpmn").readAllBytes(), StandardCharsets.UTF_8);
		return this.repository.createDeployment()
			.addString("engine/trial-anew.bpmn", drawn.replace("name=\"Trial\"", "name=\"Trial anew\""))
			.deployWithResult()
			.getDeployedProcessDefinitions()
			.get(0)
			.getId();
	}

	private void deploy() {
		this.repository.createDeployment()
			.name("trial")
			.enableDuplicateFiltering(true)
			.addInputStream("engine/trial.bpmn", stream("engine/trial.bpmn"))
			.addInputStream("engine/trial.form", stream("engine/trial.form"))
			.deploy();
	}

	static InputStream stream(String name) {
		try {
			return new ClassPathResource(name).getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	record TrialBegun(String caseNumber) implements Fact {

		@Override
		public String by() {
			return "system";
		}

	}

	record PaperSigned(String caseNumber) implements Fact {

		@Override
		public String by() {
			return "system";
		}

	}

	record LetterCame(String caseNumber) implements Fact {

		@Override
		public String by() {
			return "system";
		}

	}

}
