package org.mendlane.process.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Puts our listeners on every element of every diagram as the engine reads it.
 */
@Component
class DiagramListeners extends AbstractBpmnParseListener {

	private final CaseHistory history;

	private final FactGuard guard;

	private final TaskShow show;

	private final TaskLog log;

	private final FormLabels labels;

	DiagramListeners(CaseHistory history, FactGuard guard, TaskShow show, TaskLog log, FormLabels labels) {
		this.history = history;
		this.guard = guard;
		this.show = show;
		this.log = log;
		this.labels = labels;
	}

	@Override
	public void parseProcess(Element element, ProcessDefinitionEntity process) {
		if (process.getName() != null) {
			process.setName(this.labels.name(process.getKey(), process.getName()));
		}
		process.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this.history::started);
		process.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this.history::ended);
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		watch(activity);
		if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
			TaskDefinition task = behavior.getTaskDefinition();
			task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this.guard);
			task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this.log);
			task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this.log);
			task.addTaskListener(TaskListener.EVENTNAME_CREATE, this.show);
			task.addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this.show);
			task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, this.show);
		}
	}

	@Override
	public void parseBoundaryMessageEventDefinition(Element element, boolean interrupting, ActivityImpl event) {
		if (event.getEventScope() instanceof ActivityImpl attached) {
			attached.addBuiltInListener(ExecutionListener.EVENTNAME_START,
					(ExecutionListener) this.history::waitEntered);
		}
	}

	@Override
	public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		watchWait(activity);
	}

	@Override
	public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
		watchWait(activity);
	}

	@Override
	public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
		watchWait(activity);
	}

	@Override
	public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
		watchWait(activity);
	}

	@Override
	public void parseTransaction(Element element, ScopeImpl scope, ActivityImpl activity) {
		watchWait(activity);
	}

	@Override
	public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		watch(activity);
	}

	@Override
	public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		watch(activity);
	}

	@Override
	public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		watch(activity);
	}

	@Override
	public void parseTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		watch(activity);
	}

	@Override
	public void parseManualTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		watch(activity);
	}

	@Override
	public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
		watch(activity);
	}

	@Override
	public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
		watch(activity);
	}

	@Override
	public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
		watch(activity);
	}

	@Override
	public void parseIntermediateThrowEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
		watch(activity);
	}

	@Override
	public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
		watch(activity);
	}

	private void watch(ActivityImpl activity) {
		activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this.history::entered);
		activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this.history::left);
	}

	private void watchWait(ActivityImpl activity) {
		watch(activity);
		activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this.history::waitEntered);
	}

}
