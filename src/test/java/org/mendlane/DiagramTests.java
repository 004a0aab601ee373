package org.mendlane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mendlane.Diagrams.name;
import static org.mendlane.Diagrams.property;
import static org.mendlane.Diagrams.uncapitalised;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Role;

/** The rules of the house that concern diagrams. */
class DiagramTests {

	private static final Set<String> WAITS = Set.of("customer", "parts", "external", "queue", "carrier");

	private static final Diagrams DIAGRAMS = Diagrams.read();

	private static final CodeOfDiagrams CODE = new CodeOfDiagrams();

	@Test
	void everyStepUsesTheBeanOfItsName() {
		Set<String> blocks = CODE.buildingBlocks();
		none(ServiceTask.class, (task) -> {
			String bean = bean(task.getCamundaDelegateExpression());
			return !bean.equals(uncapitalised(task)) && !blocks.contains(bean);
		});
		none(SendTask.class, (task) -> true);
		none(ScriptTask.class, (task) -> true);
	}

	@Test
	void beansInCodeAreBeansInDiagrams() {
		Set<String> drawn = DIAGRAMS.elements(ServiceTask.class)
			.map((task) -> bean(task.getCamundaDelegateExpression()))
			.collect(Collectors.toSet());
		drawn.removeAll(CODE.buildingBlocks());
		assertThat(CODE.steps()).containsExactlyInAnyOrderElementsOf(drawn);
	}

	@Test
	void everyFormTaskHasAFormAndATaker() {
		Set<String> forms = Diagrams.files("forms", ".form")
			.map((file) -> file.getFileName().toString().replace(".form", ""))
			.collect(Collectors.toSet());
		violations(DIAGRAMS.formTasks(), (task) -> !forms.contains(String.valueOf(task.getCamundaFormRef())));
		Set<String> blocks = CODE.buildingBlocks();
		violations(DIAGRAMS.formTasks(), (task) -> completeListeners(task)
			.noneMatch((taker) -> taker.equals("take" + task.getId()) || blocks.contains(taker)));
	}

	@Test
	void takersInCodeAreTakersInDiagrams() {
		Set<String> drawn = DIAGRAMS.formTasks().flatMap(DiagramTests::completeListeners).collect(Collectors.toSet());
		drawn.removeAll(CODE.buildingBlocks());
		assertThat(CODE.takers()).containsExactlyInAnyOrderElementsOf(drawn);
	}

	@Test
	void everyTaskIsOfferedToARole() {
		Set<String> groups = Stream.of(Role.values()).map(Role::group).collect(Collectors.toSet());
		none(UserTask.class, (task) -> !groups.contains(String.valueOf(task.getCamundaCandidateGroups()))
				&& !String.valueOf(task.getCamundaCandidateGroups()).matches("\\$\\{\\w+Station}"));
	}

	@Test
	void everyFactTaskNamesAFactAndAPage() {
		Set<String> facts = CODE.facts();
		violations(DIAGRAMS.factTasks(), (task) -> !facts.contains(property(task, "completedBy").orElseThrow()));
		violations(DIAGRAMS.factTasks(),
				(task) -> !String.valueOf(task.getCamundaFormKey()).startsWith("/staff/task/"));
	}

	@Test
	void everyMessageIsAFact() {
		Set<String> facts = CODE.facts();
		none(Message.class, (message) -> !facts.contains(message.getName()));
	}

	@Test
	void aFactEndsATaskOrAMessageWaitNeverBoth() {
		for (Diagrams.Diagram diagram : DIAGRAMS.all()) {
			Set<String> messages = diagram.elements(Message.class)
				.stream()
				.map(Message::getName)
				.collect(Collectors.toSet());
			violations(diagram.elements(UserTask.class).stream(),
					(task) -> property(task, "completedBy").filter(messages::contains).isPresent());
		}
	}

	@Test
	void everyWaitForACustomerHasATimer() {
		none(FlowNode.class,
				(node) -> property(node, "waitsFor").filter("customer"::equals).isPresent() && !isTimed(node));
	}

	@Test
	void theHistoryOfEveryProcessEnds() {
		none(Process.class,
				(process) -> !String.valueOf(process.getCamundaHistoryTimeToLiveString()).matches("P[1-9]\\d*D"));
	}

	@Test
	void everyElementIsDrawn() {
		none(FlowNode.class, (node) -> node.getDiagramElement() == null);
		none(SequenceFlow.class, (flow) -> flow.getDiagramElement() == null);
	}

	@Test
	void everyElementIsNamed() {
		none(Process.class, (process) -> isBlank(process.getName()));
		none(FlowNode.class, (node) -> !(node instanceof Gateway) && isBlank(node.getName()));
		none(Gateway.class, (gateway) -> gateway.getOutgoing().size() > 1 && gateway.getDocumentations().isEmpty());
	}

	@Test
	void idsAreWordsAndNeverUsedTwice() {
		none(FlowNode.class, (node) -> !node.getId().matches("([A-Z][a-z]+)+"));
		none(SequenceFlow.class, (flow) -> !flow.getId().matches("[A-Za-z]+"));
		Set<String> seen = new HashSet<>();
		none(FlowNode.class, (node) -> !seen.add(node.getId()));
	}

	@Test
	void referencesFollowTheLatestVersion() {
		none(UserTask.class, (task) -> task.getCamundaFormRef() != null && !isLatest(task.getCamundaFormRefBinding()));
		none(CallActivity.class, (call) -> !isLatest(call.getCamundaCalledElementBinding()));
		none(BusinessRuleTask.class, (task) -> !isLatest(task.getCamundaDecisionRefBinding()));
	}

	@Test
	void stagesAndWaitsAreWordsOfTheProduct() {
		Set<String> stages = MessageFiles.read().keys("messages-process");
		none(FlowNode.class,
				(node) -> property(node, "stage").filter((stage) -> !stages.contains("stage." + stage)).isPresent());
		none(FlowNode.class, (node) -> property(node, "waitsFor").filter((wait) -> !WAITS.contains(wait)).isPresent());
		none(UserTask.class, (task) -> property(task, "waitsFor").isEmpty());
	}

	private <T extends BaseElement> void none(Class<T> type, Predicate<T> wrong) {
		violations(DIAGRAMS.elements(type), wrong);
	}

	private static <T extends BaseElement> void violations(Stream<T> elements, Predicate<T> wrong) {
		assertThat(elements.filter(wrong).map(Diagrams::name)).isEmpty();
	}

	private static String bean(String expression) {
		return String.valueOf(expression).replaceAll("^\\$\\{(\\w+)}$", "$1");
	}

	private static Stream<String> completeListeners(UserTask task) {
		return Optional.ofNullable(task.getExtensionElements())
			.stream()
			.flatMap((extensions) -> extensions.getElementsQuery()
				.filterByType(CamundaTaskListener.class)
				.list()
				.stream())
			.filter((listener) -> "complete".equals(listener.getCamundaEvent()))
			.map((listener) -> bean(listener.getCamundaDelegateExpression()));
	}

	/** A timer on the element itself, beside it behind a gateway, or around it. */
	private static boolean isTimed(FlowNode node) {
		List<BaseElement> waits = new ArrayList<>(List.of(node));
		if (node.getParentElement() instanceof SubProcess around) {
			waits.add(around);
		}
		return hasTimer(node)
				|| node.getPreviousNodes()
					.list()
					.stream()
					.filter(EventBasedGateway.class::isInstance)
					.flatMap((gateway) -> gateway.getSucceedingNodes().list().stream())
					.anyMatch(DiagramTests::hasTimer)
				|| node.getModelInstance()
					.getModelElementsByType(BoundaryEvent.class)
					.stream()
					.anyMatch((event) -> hasTimer(event) && waits.contains(event.getAttachedTo()));
	}

	private static boolean hasTimer(FlowNode node) {
		Collection<TimerEventDefinition> timers = node.getChildElementsByType(TimerEventDefinition.class);
		return !timers.isEmpty();
	}

	private static boolean isLatest(String binding) {
		return binding == null || binding.equals("latest");
	}

	private static boolean isBlank(String name) {
		return name == null || name.isBlank();
	}

}
