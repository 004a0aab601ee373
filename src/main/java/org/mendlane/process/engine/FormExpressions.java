package org.mendlane.process.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What the expressions in a form say about one task: {@code =labels.title}, and
 * {@code {{device}}} within a text.
 */
final class FormExpressions {

	private static final Pattern GAP = Pattern.compile("\\{\\{([^{}]*)}}");

	private static final ObjectMapper JSON = new ObjectMapper();

	private final FeelEngine feel;

	private final Map<String, Object> known;

	private final VariableContext context;

	FormExpressions(FeelEngine feel, VariableMap variables) {
		this.feel = feel;
		this.known = new HashMap<>();
		variables.keySet().forEach((name) -> this.known.put(name, plain(variables.getValueTyped(name))));
		this.context = Variables.fromMap(this.known).asVariableContext();
	}

	/** The value of the variable with this name, if it has one. */
	@Nullable Object variable(String name) {
		return this.known.get(name);
	}

	/** What the expression comes to; what is no expression stands for itself. */
	@Nullable Object value(String text) {
		return text.startsWith("=") ? evaluate(text.substring(1)) : text;
	}

	/** The same as a sentence; each gap is filled. */
	String sentence(String text) {
		Object whole = value(text);
		return GAP.matcher((whole != null) ? whole.toString() : "").replaceAll((gap) -> {
			Object filled = evaluate(gap.group(1).strip());
			return Matcher.quoteReplacement((filled != null) ? filled.toString() : "");
		});
	}

	/** What cannot be worked out is as if it were not there, as in the browser. */
	private @Nullable Object evaluate(String expression) {
		try {
			return this.feel.evaluateSimpleExpression(expression, this.context);
		}
		catch (FeelException ex) {
			return null;
		}
	}

	/** As it is stored, so that reading it can never change it. */
	private static @Nullable Object plain(TypedValue value) {
		if (value instanceof JsonValue json) {
			try {
				return JSON.readValue(json.getValueSerialized(), Object.class);
			}
			catch (JsonProcessingException ex) {
				throw new IllegalStateException(ex);
			}
		}
		return (value instanceof SerializableValue stored && !stored.isDeserialized()) ? null : value.getValue();
	}

}
