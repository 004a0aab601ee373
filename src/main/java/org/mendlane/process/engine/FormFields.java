package org.mendlane.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
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
 * The names under which a form hands in its answers, and which of these are lists.
 */
@Component
class FormFields {

	private final RepositoryService repository;

	private final ObjectMapper json = new ObjectMapper();

	private static final Set<String> SEVERAL = Set.of("checklist", "taglist");

	private final Map<String, Map<String, Boolean>> known = new ConcurrentHashMap<>();

	FormFields(@Lazy RepositoryService repository) {
		this.repository = repository;
	}

	/** Those of the form's latest version; called inside an engine command. */
	Map<String, Boolean> of(String form) {
		CamundaFormDefinition latest = latest(form);
		if (latest == null) {
			return Map.of();
		}
		Map<String, Boolean> fields = this.known.get(latest.getId());
		if (fields == null) {
			fields = read(latest);
			this.known.put(latest.getId(), fields);
		}
		return fields;
	}

	static @Nullable CamundaFormDefinition latest(String form) {
		return Context.getCommandContext().getCamundaFormDefinitionManager().findLatestDefinitionByKey(form);
	}

	private Map<String, Boolean> read(CamundaFormDefinition form) {
		try (InputStream source = this.repository.getResourceAsStream(form.getDeploymentId(), form.getResourceName())) {
			return fields(this.json.readTree(source));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Map<String, Boolean> fields(JsonNode container) {
		Map<String, Boolean> fields = new LinkedHashMap<>();
		for (JsonNode component : container.path("components")) {
			String path = component.path("path").asText("");
			if (!path.isBlank()) {
				fields.put(path.contains(".") ? path.substring(0, path.indexOf('.')) : path, false);
			}
			else {
				if (component.hasNonNull("key")) {
					fields.put(component.get("key").asText(), SEVERAL.contains(component.path("type").asText()));
				}
				fields.putAll(fields(component));
			}
		}
		return fields;
	}

}
