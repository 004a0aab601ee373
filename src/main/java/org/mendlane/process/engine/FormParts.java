package org.mendlane.process.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.mendlane.workflow.FormPart;
import org.mendlane.workflow.FormPart.Kind;
import org.mendlane.workflow.FormPart.Limits;
import org.mendlane.workflow.FormPart.Option;

/**
 * Reads the parts of a form for one task, as Tasklist would draw them.
 */
final class FormParts {

	private static final Map<String, Kind> KINDS = Map.of("text", Kind.TEXT, "textfield", Kind.LINE, "textarea",
			Kind.AREA, "number", Kind.NUMBER, "checkbox", Kind.BOX, "checklist", Kind.BOXES, "taglist", Kind.BOXES,
			"radio", Kind.RADIO, "select", Kind.SELECT);

	/** Nobody misses them. */
	private static final Set<String> ROOM = Set.of("separator", "spacer", "button");

	private static final Limits NONE = new Limits(false, null, null, null, null, null, null);

	private final FormExpressions words;

	private final List<FormPart> parts = new ArrayList<>();

	private boolean whole = true;

	private FormParts(FormExpressions words) {
		this.words = words;
	}

	static FormParts of(JsonNode form, FormExpressions words) {
		FormParts read = new FormParts(words);
		read.addAll(form);
		return read;
	}

	List<FormPart> parts() {
		return this.parts;
	}

	/** Whether every part could be read. */
	boolean whole() {
		return this.whole;
	}

	private void addAll(JsonNode container) {
		container.path("components").forEach(this::add);
	}

	private void add(JsonNode part) {
		String type = part.path("type").asText();
		JsonNode hide = part.path("conditional").path("hide");
		if (ROOM.contains(type) || (hide.isTextual() && Boolean.TRUE.equals(this.words.value(hide.asText())))) {
			return;
		}
		Kind kind = type.equals("datetime") && part.path("subtype").asText().equals("date") ? Kind.DATE
				: KINDS.get(type);
		if (type.equals("group") && part.path("path").asText("").isEmpty()) {
			addAll(part);
		}
		else if (kind == null || part.path("text").asText("").contains("{{#")) {
			this.whole = false;
		}
		else {
			this.parts.add(read(part, kind));
		}
	}

	private FormPart read(JsonNode part, Kind kind) {
		if (kind == Kind.TEXT) {
			return new FormPart(kind, "", this.words.sentence(part.path("text").asText("")), null, NONE, List.of(),
					List.of());
		}
		String key = part.path("key").asText();
		String hint = this.words.sentence(part.path("description").asText(""));
		return new FormPart(kind, key,
				this.words.sentence(part.path("label").asText(part.path("dateLabel").asText(key))),
				hint.isBlank() ? null : hint, limits(part), options(part), given(key, part.path("defaultValue")));
	}

	private static Limits limits(JsonNode part) {
		JsonNode rules = part.path("validate");
		return new Limits(rules.path("required").asBoolean(), whole(rules.path("minLength")),
				whole(rules.path("maxLength")), number(rules.path("min")), number(rules.path("max")),
				whole(part.path("decimalDigits")), rules.hasNonNull("pattern") ? rules.path("pattern").asText() : null);
	}

	private List<Option> options(JsonNode part) {
		if (part.hasNonNull("valuesExpression")) {
			return choices(this.words.value(part.path("valuesExpression").asText()));
		}
		if (part.hasNonNull("valuesKey")) {
			return choices(this.words.variable(part.path("valuesKey").asText()));
		}
		List<Option> options = new ArrayList<>();
		part.path("values")
			.forEach((one) -> options
				.add(new Option(this.words.sentence(one.path("label").asText()), one.path("value").asText())));
		return options;
	}

	private static List<Option> choices(@Nullable Object values) {
		return (values instanceof Collection<?> all) ? all.stream().map(FormParts::choice).toList() : List.of();
	}

	private static Option choice(Object value) {
		if (value instanceof Map<?, ?> pair) {
			String code = String.valueOf(pair.get("value"));
			return new Option(Objects.toString(pair.get("label"), code), code,
					Boolean.TRUE.equals(pair.get("required")));
		}
		return new Option(String.valueOf(value), String.valueOf(value));
	}

	private List<String> given(String key, JsonNode otherwise) {
		Object value = this.words.variable(key);
		if (value instanceof Collection<?> several) {
			return several.stream().map(String::valueOf).toList();
		}
		if (value != null) {
			return List.of(value.toString());
		}
		return otherwise.isValueNode() && !otherwise.isNull() ? List.of(otherwise.asText()) : List.of();
	}

	private static @Nullable Integer whole(JsonNode number) {
		return number.isNumber() ? number.intValue() : null;
	}

	private static @Nullable BigDecimal number(JsonNode number) {
		return number.isNumber() ? number.decimalValue() : null;
	}

}
