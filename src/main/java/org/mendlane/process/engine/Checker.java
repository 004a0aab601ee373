package org.mendlane.process.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.mendlane.workflow.Finding;
import org.mendlane.workflow.Finding.Severity;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Looks at a definition before it goes live.
 */
@Component
class Checker {

	/** What the Tasklist of this engine can show. */
	private static final int NEWEST_FORMS = 16;

	private final ApplicationContext beans;

	private final ObjectMapper json = new ObjectMapper();

	Checker(ApplicationContext beans) {
		this.beans = beans;
	}

	/** What is wrong with this file, seen among all files it would live with. */
	List<Finding> check(String name, byte[] content, Map<String, byte[]> all) {
		try {
			if (name.endsWith(".bpmn")) {
				return diagram(name, content, all);
			}
			if (name.endsWith(".dmn")) {
				return new TableCheck(name).check(Dmn.readModelFromStream(new ByteArrayInputStream(content)));
			}
			return name.endsWith(".form") ? form(name, content) : List.of(error(name, "check.unknown-kind"));
		}
		catch (ModelException ex) {
			return List.of(error(name, "check.unreadable", reason(ex)));
		}
	}

	private List<Finding> diagram(String name, byte[] content, Map<String, byte[]> all) {
		Vocabulary words = new Vocabulary(this.beans);
		List<Finding> structure = new DiagramCheck(name, forms(all), words)
			.check(Bpmn.readModelFromStream(new ByteArrayInputStream(content)));
		List<Finding> code = new CodeCheck(name, words).check(Sources.root(content));
		return Stream.concat(structure.stream(), code.stream()).distinct().toList();
	}

	private List<String> forms(Map<String, byte[]> all) {
		List<String> ids = new ArrayList<>();
		all.forEach((name, content) -> {
			if (name.endsWith(".form")) {
				ids.add(parse(content).path("id").asText());
			}
		});
		return ids;
	}

	private List<Finding> form(String name, byte[] content) {
		JsonNode form = parse(content);
		List<Finding> findings = new ArrayList<>();
		if (!form.path("components").isArray()) {
			findings.add(error(name, "check.unreadable", "JSON"));
		}
		else if (!form.hasNonNull("id") || !"default".equals(form.path("type").asText())
				|| !form.hasNonNull("schemaVersion")) {
			findings.add(error(name, "check.form-head"));
		}
		else if (form.path("schemaVersion").asInt() > NEWEST_FORMS) {
			findings.add(error(name, "check.form-version", NEWEST_FORMS));
		}
		form.findValuesAsText("type")
			.stream()
			.filter((type) -> List.of("filepicker", "documentPreview", "dynamiclist", "script", "html").contains(type))
			.forEach((type) -> findings.add(error(name, "check.form-component", type)));
		return findings;
	}

	private JsonNode parse(byte[] content) {
		try {
			return this.json.readTree(content);
		}
		catch (IOException ex) {
			return this.json.missingNode();
		}
	}

	private static Finding error(String name, String key, Object... args) {
		return new Finding(name, null, Severity.ERROR, key, List.of(args));
	}

	private static String reason(Throwable thrown) {
		Throwable root = thrown;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return String.valueOf(root.getMessage());
	}

}
