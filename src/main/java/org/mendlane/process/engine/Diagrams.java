package org.mendlane.process.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Every version of every diagram as it was deployed, read once.
 */
@Component
class Diagrams {

	private final RepositoryService repository;

	private final Conduct conduct;

	private final Map<String, Diagram> known = new ConcurrentHashMap<>();

	Diagrams(@Lazy RepositoryService repository, Conduct conduct) {
		this.repository = repository;
		this.conduct = conduct;
	}

	Diagram diagram(String definitionId) {
		Diagram read = this.known.get(definitionId);
		if (read == null) {
			read = this.conduct.unchecked(() -> read(definitionId));
			this.known.put(definitionId, read);
		}
		return read;
	}

	private Diagram read(String definitionId) {
		ProcessDefinition definition = this.repository.getProcessDefinition(definitionId);
		return DiagramReader.read(definition, this.repository.getBpmnModelInstance(definitionId));
	}

}
