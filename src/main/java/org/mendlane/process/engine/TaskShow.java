package org.mendlane.process.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Puts what a form shows and asks beside its task: a bean named {@code show} and the
 * element's id fills in the case, and the labels follow the language of whoever has the
 * task.
 */
@Component
class TaskShow implements TaskListener {

	private final ApplicationContext beans;

	private final Diagrams diagrams;

	private final FormFields fields;

	private final FormLabels labels;

	TaskShow(ApplicationContext beans, Diagrams diagrams, FormFields fields, FormLabels labels) {
		this.beans = beans;
		this.diagrams = diagrams;
		this.fields = fields;
		this.labels = labels;
	}

	@Override
	public void notify(DelegateTask task) {
		Diagram.Element element = this.diagrams.diagram(task.getProcessDefinitionId())
			.element(task.getTaskDefinitionKey());
		if (EVENTNAME_CREATE.equals(task.getEventName())) {
			fill(task, element);
		}
		if (element.formRef() != null) {
			task.setVariableLocal("labels", this.labels.of(element.formRef(), task.getAssignee()));
		}
	}

	private void fill(DelegateTask task, Diagram.Element element) {
		String bean = "show" + StringUtils.capitalize(element.id());
		if (this.beans.containsBean(bean)) {
			this.beans.getBean(bean, TaskListener.class).notify(task);
		}
		if (element.formRef() != null && element.taken()) {
			this.fields.of(element.formRef()).forEach((field) -> keepBesideTask(task, field));
		}
	}

	/** An answer that a listener takes over never becomes a variable of the process. */
	private static void keepBesideTask(DelegateTask task, String field) {
		if (!task.hasVariableLocal(field)) {
			task.setVariableLocal(field, task.getVariable(field));
		}
	}

}
