package org.mendlane.process.general;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/**
 * A task with a form: what the form shows and asks lives in the task's own variables and
 * is gone with the task.
 */
public final class FormTask {

	private final DelegateTask task;

	private FormTask(DelegateTask task) {
		this.task = task;
	}

	/** This task's form. */
	public static FormTask of(DelegateTask task) {
		return new FormTask(task);
	}

	/** Shows a text; nothing is shown as a dash. */
	public FormTask show(String key, @Nullable String text) {
		this.task.setVariableLocal(key, (text == null || text.isBlank()) ? "–" : text);
		return this;
	}

	/** Offers choices. */
	public FormTask offer(String key, Collection<Choice> choices) {
		String json = Spin.JSON(List.copyOf(choices)).toString();
		this.task.setVariableLocal(key, SpinValues.jsonValue(json).create());
		return this;
	}

	/** Asks for a field that has a first value; one that has a value already keeps it. */
	public FormTask askWith(String key, @Nullable Object value) {
		if (!this.task.hasVariableLocal(key)) {
			this.task.setVariableLocal(key, value);
		}
		return this;
	}

	/** The text entered, or nothing. */
	public @Nullable String text(String key) {
		Object value = this.task.getVariable(key);
		return (value == null || value.toString().isBlank()) ? null : value.toString().strip();
	}

	/** The text entered; an empty one if none. */
	public String required(String key) {
		String text = text(key);
		return (text != null) ? text : "";
	}

	/** Whether this was chosen. */
	public boolean is(String key, String value) {
		return value.equals(text(key));
	}

	/** Whether the box is ticked. */
	public boolean ticked(String key) {
		return Boolean.TRUE.equals(this.task.getVariable(key));
	}

	/** The number entered, 0 if none. */
	public int number(String key) {
		Object value = this.task.getVariable(key);
		return (value instanceof Number number) ? number.intValue() : 0;
	}

	/** The boxes ticked of a list. */
	public Set<String> chosen(String key) {
		Object value = this.task.getVariable(key);
		if (value instanceof SpinJsonNode json && json.isArray()) {
			return json.elements().stream().map(SpinJsonNode::stringValue).collect(Collectors.toSet());
		}
		if (value instanceof Collection<?> list) {
			return list.stream().map(String::valueOf).collect(Collectors.toSet());
		}
		return Set.of();
	}

	/** Tells the diagram which way to go. */
	public FormTask flag(String key, @Nullable Object value) {
		this.task.getExecution().setVariable(key, value);
		return this;
	}

	/** Who completes the task. */
	public String by() {
		String assignee = this.task.getAssignee();
		return (assignee != null) ? assignee : "system";
	}

	/** One of the choices a form offers; of boxes one may be required. */
	public record Choice(String label, String value, boolean required) {

		public Choice(String label, String value) {
			this(label, value, false);
		}

	}

}
