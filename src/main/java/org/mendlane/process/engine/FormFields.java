package org.mendlane.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The names under which a form hands in its answers.
 */
@Component
class FormFields {

	private final RepositoryService repository;

	private final ObjectMapper json = new ObjectMapper();

	private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

	FormFields(@Lazy RepositoryService repository) {
		this.repository = repository;
	}

	/** Those of the form's latest version; called inside an engine command. */
	Set<String> of(String form) {
		CamundaFormDefinition latest = latest(form);
		if (latest == null) {
			return Set.of();
		}
		Set<String> fields = this.known.get(latest.getId());
		if (fields == null) {
			fields = read(latest);
			this.known.put(latest.getId(), fields);
		}
		return fields;
	}

	static @Nullable CamundaFormDefinition latest(String form) {
		return Context.getCommandContext().getCamundaFormDefinitionManager().findLatestDefinitionByKey(form);
	}

	private Set<String> read(CamundaFormDefinition form) {
		try (InputStream source = this.repository.getResourceAsStream(form.getDeploymentId(), form.getResourceName())) {
			return fields(this.json.readTree(source));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Set<String> fields(JsonNode container) {
		Set<String> fields = new LinkedHashSet<>();
		for (JsonNode component : container.path("components")) {
			String path = component.path("path").asText("");
			if (!path.isBlank()) {
				fields.add(path.contains(".") ? path.substring(0, path.indexOf('.')) : path);
			}
			else {
				if (component.hasNonNull("key")) {
					fields.add(component.get("key").asText());
				}
				fields.addAll(fields(component));
			}
		}
		return fields;
	}

}
