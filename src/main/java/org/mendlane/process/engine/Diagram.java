package org.mendlane.process.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mendlane.workflow.Drawing;

/**
 * What one version of a diagram says about its elements and stages; {@code reminders} are
 * its timers that remind customers, each with the step that does.
 */
record Diagram(String id, String key, String name, Map<String, Element> elements, Map<String, List<String>> onward,
		Set<String> startMessages, Set<String> startGroups, Map<String, String> reminders, Drawing drawing) {

	/** What the diagram says of the element; nothing for one it does not have. */
	Element element(@Nullable String elementId) {
		Element known = (elementId != null) ? this.elements.get(elementId) : null;
		return (known != null) ? known : Element.unknown(elementId);
	}

	boolean startsWith(String message) {
		return this.startMessages.contains(message);
	}

	/** Stage keys with their names, in the order the diagram is read. */
	Map<String, String> stages() {
		Map<String, String> stages = new LinkedHashMap<>();
		for (Element element : this.elements.values()) {
			if (element.stage() != null) {
				stages.putIfAbsent(element.stage(), element.stageName());
			}
		}
		return stages;
	}

	/**
	 * What comes after this element if everything goes as it usually does: where there is
	 * a choice, the way that leads straight back to the given stage, or else the
	 * diagram's default, is taken; unless that leads to a stage of other cases, and
	 * another to one of its own.
	 */
	Set<String> after(String elementId, @Nullable String backTo, Route route) {
		Set<String> way = new LinkedHashSet<>();
		String stage = backTo;
		String next = next(elementId, stage, route);
		while (next != null && way.add(next)) {
			stage = (element(next).stage() != null) ? null : stage;
			next = next(next, stage, route);
		}
		return way;
	}

	private @Nullable String next(String from, @Nullable String stage, Route route) {
		List<String> ways = this.onward.getOrDefault(from, List.of());
		return ways.stream()
			.filter((way) -> stage != null && stage.equals(firstStage(way)))
			.findFirst()
			.or(() -> instead(ways, route))
			.orElseGet(() -> usual(from));
	}

	private @Nullable String usual(String from) {
		List<String> ways = this.onward.getOrDefault(from, List.of());
		return ways.isEmpty() ? null : ways.get(0);
	}

	private Optional<String> instead(List<String> ways, Route route) {
		return ways.stream()
			.limit(1)
			.filter((usual) -> route.others().contains(String.valueOf(firstStage(usual))))
			.flatMap((usual) -> ways.stream())
			.filter((way) -> route.own().contains(String.valueOf(firstStage(way))))
			.findFirst();
	}

	/** Where this element usually leads to. */
	private @Nullable String firstStage(String elementId) {
		Set<String> way = new LinkedHashSet<>();
		String here = elementId;
		while (here != null && way.add(here) && element(here).stage() == null) {
			here = usual(here);
		}
		return (here != null) ? element(here).stage() : null;
	}

	/** The ids of tasks the customer is asked to do. */
	List<String> waitingFor(String whom) {
		List<String> found = new ArrayList<>();
		this.elements.values().stream().filter((element) -> whom.equals(element.waitsFor())).forEach((element) -> {
			if (element.isUserTask()) {
				found.add(element.id());
			}
		});
		return found;
	}

	/**
	 * An element with its properties; {@code taken} means that a listener hands its
	 * answers to the domain.
	 */
	record Element(String id, String type, String name, @Nullable String stage, @Nullable String stageName,
			@Nullable String waitsFor, @Nullable String completedBy, @Nullable String group, @Nullable String formKey,
			@Nullable String formRef, boolean taken, @Nullable String publicText) {

		static Element unknown(@Nullable String id) {
			String known = (id != null) ? id : "";
			return new Element(known, "", known, null, null, null, null, null, null, null, false, null);
		}

		boolean isUserTask() {
			return "userTask".equals(this.type);
		}

		boolean isFactTask() {
			return this.completedBy != null;
		}

	}

}
