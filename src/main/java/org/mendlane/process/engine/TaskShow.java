package org.mendlane.process.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/**
 * Puts what a form shows and asks beside its task and hands the answers on; the labels
 * follow the language of whoever has the task.
 */
@Component
class TaskShow implements TaskListener {

	/** The case's number, which Tasklist shows on its cards. */
	static final String NUMBER = "number";

	/** A list of boxes fails in the browser without a value. */
	private static final String NONE_YET = "[]";

	private final FormBeans beans;

	private final Diagrams diagrams;

	private final FormFields fields;

	private final FormLabels labels;

	TaskShow(FormBeans beans, Diagrams diagrams, FormFields fields, FormLabels labels) {
		this.beans = beans;
		this.diagrams = diagrams;
		this.fields = fields;
		this.labels = labels;
	}

	@Override
	public void notify(DelegateTask task) {
		Diagram.Element element = element(task);
		switch (task.getEventName()) {
			case EVENTNAME_CREATE -> {
				task.setVariableLocal(NUMBER, task.getExecution().getProcessBusinessKey());
				speak(task, element);
				task.setName(this.labels.name(element));
				keepBesideTask(task, element);
			}
			case EVENTNAME_ASSIGNMENT -> speak(task, element);
			case EVENTNAME_COMPLETE -> this.beans.take(task, element);
			default -> {
			}
		}
	}

	/** Shows once more what the task shows, to whoever has it. */
	void again(DelegateTask task) {
		speak(task, element(task));
	}

	private void speak(DelegateTask task, Diagram.Element element) {
		this.beans.show(task, element);
		if (element.formRef() != null) {
			task.setVariableLocal("labels", this.labels.of(element.formRef(), task.getAssignee()));
		}
	}

	private Diagram.Element element(DelegateTask task) {
		return this.diagrams.diagram(task.getProcessDefinitionId()).element(task.getTaskDefinitionKey());
	}

	private void keepBesideTask(DelegateTask task, Diagram.Element element) {
		if (element.formRef() != null && this.beans.takes(element)) {
			this.fields.of(element.formRef()).forEach((field, several) -> keepBesideTask(task, field, several));
		}
	}

	/** An answer that a listener takes over never becomes a variable of the process. */
	private static void keepBesideTask(DelegateTask task, String field, boolean several) {
		if (!task.hasVariableLocal(field)) {
			Object value = task.getVariable(field);
			task.setVariableLocal(field, (several && value == null) ? SpinValues.jsonValue(NONE_YET).create() : value);
		}
	}

}
