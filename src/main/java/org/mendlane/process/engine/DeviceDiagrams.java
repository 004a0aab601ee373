package org.mendlane.process.engine;

import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The diagram in which devices will run that have none yet.
 */
@Component
class DeviceDiagrams {

	private final RepositoryService repository;

	private final Diagrams diagrams;

	private final Conduct conduct;

	private final ObjectProvider<DeviceRule> rules;

	private final String process;

	DeviceDiagrams(@Lazy RepositoryService repository, Diagrams diagrams, Conduct conduct,
			ObjectProvider<DeviceRule> rules, @Value("${mendlane.device-process:repair}") String process) {
		this.repository = repository;
		this.diagrams = diagrams;
		this.conduct = conduct;
		this.rules = rules;
		this.process = process;
	}

	/** The one for devices of this order, unless the order's own is all they have. */
	Optional<Diagram> ofOrder(String order) {
		if (!this.rules.stream().allMatch((rule) -> rule.hasOwn().test(order))) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.conduct.unchecked(() -> this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(this.process)
			.latestVersion()
			.singleResult())).map((latest) -> this.diagrams.diagram(latest.getId()));
	}

}
