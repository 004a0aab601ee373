package org.mendlane.process.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Finds the timers of a diagram that remind customers: the task that waits for one goes
 * on, and a step of the shop follows, not a task for a person.
 */
final class ReminderReader {

	private ReminderReader() {
	}

	/** The timers' ids with those of the steps that remind. */
	static Map<String, String> read(BpmnModelInstance model) {
		Map<String, String> reminders = new LinkedHashMap<>();
		model.getModelElementsByType(BoundaryEvent.class)
			.stream()
			.filter(ReminderReader::waitsForCustomer)
			.forEach((timer) -> step(timer).ifPresent((step) -> reminders.put(timer.getId(), step.getId())));
		return reminders;
	}

	private static boolean waitsForCustomer(BoundaryEvent event) {
		return !event.cancelActivity() && event.getAttachedTo() instanceof UserTask task
				&& "customer".equals(DiagramReader.property(task, "waitsFor"))
				&& !event.getChildElementsByType(TimerEventDefinition.class).isEmpty();
	}

	private static Optional<FlowNode> step(BoundaryEvent timer) {
		return timer.getOutgoing()
			.stream()
			.map(SequenceFlow::getTarget)
			.filter(ServiceTask.class::isInstance)
			.findFirst();
	}

}
