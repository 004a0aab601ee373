package org.mendlane.studio;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A task's form in words: what it shows and asks, from top to bottom.
 */
record FormText(List<Field> fields) {

	private static final ObjectMapper JSON = new ObjectMapper();

	static FormText of(String json) {
		try {
			List<Field> fields = new ArrayList<>();
			collect(JSON.readTree(json), fields);
			return new FormText(List.copyOf(fields));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException("not a form that can be read", ex);
		}
	}

	private static void collect(JsonNode container, List<Field> fields) {
		for (JsonNode component : container.path("components")) {
			fields.add(Field.of(component));
			collect(component, fields);
		}
	}

	/** One component; the label is a sentence or an expression. */
	record Field(String type, String key, String label, boolean required, String maxLength, String condition) {

		Field labelled(String other) {
			return new Field(this.type, this.key, other, this.required, this.maxLength, this.condition);
		}

		static Field of(JsonNode component) {
			JsonNode rules = component.path("validate");
			String label = component.path("label").asText(component.path("text").asText(""));
			return new Field(component.path("type").asText(), component.path("key").asText(""), label,
					rules.path("required").asBoolean(false), rules.path("maxLength").asText(""),
					component.path("conditional").path("hide").asText(""));
		}

	}

}
