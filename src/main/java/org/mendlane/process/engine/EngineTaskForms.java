package org.mendlane.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.mendlane.workflow.TaskForm;
import org.mendlane.workflow.TaskForms;
import org.mendlane.workflow.WorkItem;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The forms that the engine has deployed, filled with the variables of a task.
 */
@Component
@Transactional
class EngineTaskForms implements TaskForms {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final OpenTasks rows;

	private final ProcessEngine engine;

	private final Diagrams diagrams;

	private final FormLabels labels;

	private final Conduct conduct;

	EngineTaskForms(OpenTasks rows, @Lazy ProcessEngine engine, Diagrams diagrams, FormLabels labels, Conduct conduct) {
		this.rows = rows;
		this.engine = engine;
		this.diagrams = diagrams;
		this.labels = labels;
		this.conduct = conduct;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<TaskForm> of(String taskId, Actor actor) {
		return this.rows.item(taskId).map((item) -> this.conduct.unchecked(() -> read(item, actor)));
	}

	private TaskForm read(WorkItem item, Actor actor) {
		Task task = task(item.taskId());
		Diagram.Element element = this.diagrams.diagram(task.getProcessDefinitionId()).element(item.element());
		String form = element.formRef();
		VariableMap variables = this.engine.getFormService().getTaskFormVariables(item.taskId(), null, false);
		if (form != null) {
			variables.putValueTyped("labels", this.labels.of(form, actor.login()));
		}
		FormParts parts = FormParts.of((form != null) ? form(item.taskId()) : MissingNode.getInstance(),
				new FormExpressions(configuration().getDmnEngineConfiguration().getFeelEngine(), variables));
		boolean whole = parts.whole() && (form != null || element.formKey() == null);
		Date followUp = task.getFollowUpDate();
		return new TaskForm(item, parts.parts(), whole, (followUp != null) ? followUp.toInstant() : null,
				comments(item.taskId()));
	}

	private List<TaskForm.Comment> comments(String taskId) {
		return this.engine.getTaskService()
			.getTaskComments(taskId)
			.stream()
			.map((comment) -> new TaskForm.Comment(String.valueOf(comment.getUserId()), comment.getTime().toInstant(),
					comment.getFullMessage()))
			.toList();
	}

	private JsonNode form(String taskId) {
		try (InputStream source = this.engine.getFormService().getDeployedTaskForm(taskId)) {
			return JSON.readTree(source);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void followUp(String taskId, @Nullable Instant when, Actor actor) {
		requireConcerned(taskId, actor);
		this.conduct.as(actor.login(), () -> {
			Task task = task(taskId);
			task.setFollowUpDate((when != null) ? Date.from(when) : null);
			this.engine.getTaskService().saveTask(task);
		});
	}

	@Override
	public String comment(String taskId, String text, Actor actor) {
		requireConcerned(taskId, actor);
		return this.conduct.answer(actor.login(),
				() -> this.engine.getTaskService().createComment(taskId, null, text.strip()).getId());
	}

	@Override
	public void takeBack(String taskId, String comment, Actor actor) {
		requireConcerned(taskId, actor);
		TaskService tasks = this.engine.getTaskService();
		Comment said = tasks.getTaskComment(taskId, comment);
		if (said == null || !actor.login().equals(said.getUserId())) {
			throw new Refusal("helpdesk.note-stays");
		}
		this.conduct.as(actor.login(), () -> tasks.deleteTaskComment(taskId, comment));
	}

	/** Whoever may work on a task may also put something beside it. */
	private void requireConcerned(String taskId, Actor actor) {
		WorkItem item = this.rows.item(taskId)
			.filter((open) -> actor.isStaff())
			.orElseThrow(() -> new NotFound("task " + taskId));
		boolean offered = item.group() == null || actor.may()
				|| actor.roles().stream().map(Role::group).anyMatch(item.group()::equals);
		if (!offered && !actor.login().equals(item.assignee())) {
			throw new Refusal("task.not-yours", item.name());
		}
	}

	private Task task(String taskId) {
		Task task = this.engine.getTaskService().createTaskQuery().taskId(taskId).singleResult();
		if (task == null) {
			throw new NotFound("task " + taskId);
		}
		return task;
	}

	private ProcessEngineConfigurationImpl configuration() {
		return (ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration();
	}

}
