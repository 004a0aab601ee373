package org.mendlane.process.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.shared.NotFound;
import org.mendlane.workflow.Startable;
import org.mendlane.workflow.StartableProcess;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Processes whose diagram names the groups that may start them by hand; {@code customer}
 * stands for customers.
 */
@Component
@Transactional
class EngineStartable implements Startable {

	private static final String CUSTOMER = "customer";

	private final RepositoryService repository;

	private final RuntimeService runtime;

	private final Diagrams diagrams;

	private final Conduct conduct;

	EngineStartable(@Lazy RepositoryService repository, @Lazy RuntimeService runtime, Diagrams diagrams,
			Conduct conduct) {
		this.repository = repository;
		this.runtime = runtime;
		this.diagrams = diagrams;
		this.conduct = conduct;
	}

	@Override
	@Transactional(readOnly = true)
	public List<StartableProcess> startable(Actor actor) {
		List<ProcessDefinition> latest = this.conduct.unchecked(() -> this.repository.createProcessDefinitionQuery()
			.latestVersion()
			.active()
			.orderByProcessDefinitionName()
			.asc()
			.list());
		return latest.stream()
			.map((definition) -> Map.entry(definition, this.diagrams.diagram(definition.getId())))
			.filter((entry) -> may(actor, entry.getValue().startGroups()))
			.map((entry) -> new StartableProcess(entry.getValue().key(), entry.getValue().name(),
					entry.getKey().getVersion()))
			.toList();
	}

	@Override
	public String start(String key, Actor actor, Map<String, Object> variables) {
		if (startable(actor).stream().noneMatch((process) -> process.key().equals(key))) {
			throw new NotFound("process " + key);
		}
		Object wanted = actor.isStaff() ? variables.get("caseNumber") : null;
		String caseNumber = (wanted != null) ? wanted.toString() : "P" + UUID.randomUUID().toString().substring(0, 13);
		this.conduct.as(actor.login(), () -> this.runtime.startProcessInstanceByKey(key, caseNumber, variables));
		return caseNumber;
	}

	private static boolean may(Actor actor, Set<String> groups) {
		return actor.isStaff() ? !groups.isEmpty() && actor.may(roles(groups)) : groups.contains(CUSTOMER);
	}

	private static Role[] roles(Set<String> groups) {
		return groups.stream().map(Role::ofGroup).flatMap(Optional::stream).toArray(Role[]::new);
	}

}
