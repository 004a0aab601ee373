package org.mendlane.process.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Moves one diagram by one fact. A case is locked meanwhile, so that a fact and the wait
 * for it cannot miss each other.
 */
@Component
class Courier {

	private static final Logger log = LoggerFactory.getLogger(Courier.class);

	private final RepositoryService repository;

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final Diagrams diagrams;

	private final KeptFacts kept;

	private final Conduct conduct;

	Courier(@Lazy RepositoryService repository, @Lazy RuntimeService runtime, @Lazy TaskService tasks,
			Diagrams diagrams, KeptFacts kept, Conduct conduct) {
		this.repository = repository;
		this.runtime = runtime;
		this.tasks = tasks;
		this.diagrams = diagrams;
		this.kept = kept;
		this.conduct = conduct;
	}

	void bring(Happening fact) {
		this.conduct.flush();
		if (fact.processKey() != null) {
			start(fact, fact.processKey());
			return;
		}
		this.kept.lock(fact.caseNumber());
		if (!move(fact)) {
			this.kept.keep(fact);
		}
	}

	void bringKept(String caseNumber) {
		this.kept.lock(caseNumber);
		for (Happening fact : this.kept.of(caseNumber)) {
			if (move(fact)) {
				this.kept.forget(fact);
			}
		}
	}

	/** Whether a task or a message wait of the case is for this fact now. */
	boolean isAwaited(String caseNumber, String factName) {
		this.conduct.flush();
		return !open(caseNumber, factName).isEmpty() || this.conduct.unchecked(() -> this.runtime.createExecutionQuery()
			.processInstanceBusinessKey(caseNumber)
			.messageEventSubscriptionName(factName)
			.active()
			.count()) > 0;
	}

	/** Whatever waits or works on it goes on; only what comes after reads the flag. */
	void tell(String caseNumber, String processKey, String flag, @Nullable String value) {
		this.conduct.unchecked(() -> {
			this.runtime.createProcessInstanceQuery()
				.processInstanceBusinessKey(caseNumber, processKey)
				.list()
				.forEach((running) -> this.runtime.setVariable(running.getId(), flag, value));
			return true;
		});
	}

	private boolean move(Happening fact) {
		List<Task> open = open(fact.caseNumber(), fact.factName());
		if (!open.isEmpty()) {
			open.forEach((task) -> complete(task, fact));
			return true;
		}
		List<Execution> waiting = this.conduct.unchecked(() -> this.runtime.createExecutionQuery()
			.processInstanceBusinessKey(fact.caseNumber())
			.messageEventSubscriptionName(fact.factName())
			.active()
			.list());
		waiting.forEach((execution) -> this.conduct.as(fact.by(),
				() -> this.runtime.messageEventReceived(fact.factName(), execution.getId(), fact.flags())));
		return !waiting.isEmpty();
	}

	private List<Task> open(String caseNumber, String factName) {
		return this.conduct
			.unchecked(() -> this.tasks.createTaskQuery()
				.processInstanceBusinessKey(caseNumber)
				.active()
				.orderByTaskCreateTime()
				.asc()
				.list())
			.stream()
			.filter((task) -> isFor(task, factName))
			.toList();
	}

	private boolean isFor(Task task, String factName) {
		return factName.equals(this.diagrams.diagram(task.getProcessDefinitionId())
			.element(task.getTaskDefinitionKey())
			.completedBy());
	}

	private void complete(Task task, Happening fact) {
		if (!this.conduct.holds(fact.factName(), fact.caseNumber())) {
			log.info("{} of {} is no longer true and moves nothing", fact.factName(), fact.caseNumber());
			return;
		}
		this.conduct.as(fact.by(), () -> this.tasks.complete(task.getId(), fact.flags()));
	}

	private void start(Happening fact, String processKey) {
		ProcessDefinition latest = Objects
			.requireNonNull(this.conduct.unchecked(() -> this.repository.createProcessDefinitionQuery()
				.processDefinitionKey(processKey)
				.latestVersion()
				.withoutTenantId()
				.singleResult()), () -> "no process " + processKey);
		boolean byMessage = this.diagrams.diagram(latest.getId()).startsWith(fact.factName());
		Map<String, Object> variables = fact.flags();
		this.conduct.as(fact.by(), () -> {
			if (byMessage) {
				this.runtime.createMessageCorrelation(fact.factName())
					.processDefinitionId(latest.getId())
					.processInstanceBusinessKey(fact.caseNumber())
					.setVariables(variables)
					.correlateStartMessage();
			}
			else {
				this.runtime.startProcessInstanceById(latest.getId(), fact.caseNumber(), variables);
			}
		});
	}

}
