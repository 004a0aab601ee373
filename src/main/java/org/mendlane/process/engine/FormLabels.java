package org.mendlane.process.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;
import org.mendlane.text.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A form's texts as the variable its expressions read: every message whose key begins
 * with {@code form.} and the form's id.
 */
@Component
class FormLabels {

	private static final String BUNDLE = "messages-process";

	private final ObjectProvider<Texts> texts;

	private final Speech speech;

	private final ObjectMapper json = new ObjectMapper();

	private final Map<String, String> known = new ConcurrentHashMap<>();

	FormLabels(ObjectProvider<Texts> texts, Speech speech) {
		this.texts = texts;
		this.speech = speech;
	}

	/**
	 * What a task is called in the shop's language, unless its diagram has another name.
	 */
	String name(Diagram.Element element) {
		return this.texts.getObject().drawn("element." + element.id(), element.name(), this.speech.house());
	}

	/** The same for a whole diagram. */
	String name(String process, String drawn) {
		return this.texts.getObject().drawn("process." + process, drawn, this.speech.house());
	}

	JsonValue of(String form, @Nullable String assignee) {
		Locale language = this.speech.of(assignee);
		String labels = this.known.computeIfAbsent(form + ' ' + language,
				(key) -> write(labels("form." + form + ".", language)));
		return SpinValues.jsonValue(labels).create();
	}

	private Map<String, Object> labels(String prefix, Locale language) {
		Map<String, Object> labels = new TreeMap<>();
		for (String key : ResourceBundle.getBundle(BUNDLE, Locale.ROOT).keySet()) {
			if (key.startsWith(prefix)) {
				put(labels, List.of(key.substring(prefix.length()).split("\\.")),
						this.texts.getObject().get(key, language));
			}
		}
		return labels;
	}

	@SuppressWarnings("unchecked")
	private static void put(Map<String, Object> labels, List<String> path, String text) {
		if (path.size() == 1) {
			labels.put(path.get(0), text);
			return;
		}
		Object inner = labels.computeIfAbsent(path.get(0), (name) -> new TreeMap<String, Object>());
		if (inner instanceof Map) {
			put((Map<String, Object>) inner, path.subList(1, path.size()), text);
		}
	}

	private String write(Map<String, Object> labels) {
		try {
			return this.json.writeValueAsString(labels);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
