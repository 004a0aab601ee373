package org.mendlane.process.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.jspecify.annotations.Nullable;
import org.mendlane.workflow.Finding;
import org.mendlane.workflow.Finding.Severity;

/**
 * What is wrong with one diagram.
 */
class DiagramCheck {

	private static final String LATEST = "latest";

	private final String fileName;

	private final Collection<String> forms;

	private final Vocabulary words;

	private final List<Finding> findings = new ArrayList<>();

	DiagramCheck(String fileName, Collection<String> forms, Vocabulary words) {
		this.fileName = fileName;
		this.forms = forms;
		this.words = words;
	}

	List<Finding> check(BpmnModelInstance model) {
		Collection<Process> processes = model.getModelElementsByType(Process.class);
		if (processes.isEmpty()) {
			error(null, "check.no-process");
		}
		processes.forEach(this::process);
		model.getModelElementsByType(ServiceTask.class).forEach(this::serviceTask);
		model.getModelElementsByType(BusinessRuleTask.class).forEach(this::ruleTask);
		model.getModelElementsByType(UserTask.class).forEach(this::userTask);
		model.getModelElementsByType(CallActivity.class).forEach((call) -> {
			if (!LATEST.equals(binding(call.getCamundaCalledElementBinding()))) {
				error(call, "check.binding");
			}
		});
		model.getModelElementsByType(FlowNode.class).forEach((node) -> wait(model, node));
		code(model);
		shapes(model);
		return this.findings;
	}

	private void process(Process process) {
		String kept = process.getCamundaHistoryTimeToLiveString();
		if (kept == null || !kept.matches("P\\d+D")) {
			error(process, "check.time-to-live", "P1825D");
		}
		if (!process.isExecutable()) {
			error(process, "check.not-executable");
		}
		process.getCamundaCandidateStarterGroupsList()
			.stream()
			.filter((group) -> !"customer".equals(group) && !this.words.isGroup(group))
			.forEach((group) -> error(process, "check.group", group));
	}

	/** What is code is found elsewhere. */
	private void serviceTask(ServiceTask task) {
		if (task.getCamundaDelegateExpression() == null && task.getCamundaClass() == null
				&& task.getCamundaExpression() == null && task.getCamundaType() == null) {
			error(task, "check.no-step");
		}
	}

	private void ruleTask(BusinessRuleTask task) {
		if (task.getCamundaDecisionRef() != null && !LATEST.equals(binding(task.getCamundaDecisionRefBinding()))) {
			error(task, "check.binding");
		}
	}

	private void userTask(UserTask task) {
		if (task.getCamundaCandidateGroupsList().isEmpty()) {
			error(task, "check.no-group");
		}
		task.getCamundaCandidateGroupsList()
			.stream()
			.filter((group) -> !this.words.isStation(group))
			.forEach((group) -> error(task, "check.group", group));
		form(task);
		String fact = DiagramReader.property(task, "completedBy");
		if (fact != null && !this.words.isFact(fact)) {
			error(task, "check.fact", fact);
		}
	}

	private void form(UserTask task) {
		String form = task.getCamundaFormRef();
		if (form != null) {
			if (!this.forms.contains(form)) {
				error(task, "check.form", form);
			}
			if (!LATEST.equals(task.getCamundaFormRefBinding())) {
				error(task, "check.binding");
			}
		}
		else if (task.getCamundaFormKey() == null) {
			error(task, "check.no-form");
		}
	}

	private void wait(BpmnModelInstance model, FlowNode node) {
		String whom = DiagramReader.property(node, "waitsFor");
		if (whom == null) {
			return;
		}
		if (!Vocabulary.WAITS.contains(whom)) {
			error(node, "check.waits-for", whom, String.join(", ", Vocabulary.WAITS));
		}
		else if ("customer".equals(whom) && model.getModelElementsByType(BoundaryEvent.class)
			.stream()
			.noneMatch((event) -> node.equals(event.getAttachedTo())
					&& event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))) {
			add(node, Severity.WARNING, "check.no-timer");
		}
	}

	private void code(BpmnModelInstance model) {
		model.getModelElementsByType(ScriptTask.class).forEach((task) -> error(task, "check.code"));
	}

	private void shapes(BpmnModelInstance model) {
		List<BaseElement> drawn = new ArrayList<>();
		model.getModelElementsByType(BpmnShape.class).forEach((shape) -> drawn.add(shape.getBpmnElement()));
		model.getModelElementsByType(BpmnEdge.class).forEach((edge) -> drawn.add(edge.getBpmnElement()));
		for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
			if ((element instanceof FlowNode || element instanceof SequenceFlow) && !drawn.contains(element)) {
				error(element, "check.shape");
			}
		}
	}

	private static String binding(@Nullable String named) {
		return Objects.requireNonNullElse(named, LATEST);
	}

	private void error(@Nullable BaseElement element, String key, Object... args) {
		add(element, Severity.ERROR, key, args);
	}

	private void add(@Nullable BaseElement element, Severity severity, String key, Object... args) {
		this.findings
			.add(new Finding(this.fileName, (element != null) ? element.getId() : null, severity, key, List.of(args)));
	}

}
