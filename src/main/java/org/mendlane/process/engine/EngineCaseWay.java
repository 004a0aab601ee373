package org.mendlane.process.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mendlane.journal.ElementVisit;
import org.mendlane.journal.Journal;
import org.mendlane.workflow.CaseWay;
import org.mendlane.workflow.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ways of cases out of the journal, which keeps its elements whatever becomes of the
 * engine's own history.
 */
@Component
@Transactional(readOnly = true)
class EngineCaseWay implements CaseWay {

	private static final Pattern DEVICE = Pattern.compile("(SR\\d+)D\\d+");

	private final Journal journal;

	private final Diagrams diagrams;

	private final Conduct conduct;

	private final DeviceDiagrams devices;

	EngineCaseWay(Journal journal, Diagrams diagrams, Conduct conduct, DeviceDiagrams devices) {
		this.journal = journal;
		this.diagrams = diagrams;
		this.conduct = conduct;
		this.devices = devices;
	}

	@Override
	public List<Step> steps(String caseNumber) {
		List<ElementVisit> own = this.journal.visits(caseNumber);
		Matcher device = DEVICE.matcher(caseNumber);
		if (!device.matches()) {
			return all(own, ahead(own, caseNumber));
		}
		List<ElementVisit> order = this.journal.visits(device.group(1));
		if (own.isEmpty()) {
			Map<String, Step> ahead = ahead(order, caseNumber);
			this.devices.ofOrder(device.group(1)).ifPresent((diagram) -> ahead.putAll(wholeOf(diagram, caseNumber)));
			return all(order, ahead);
		}
		List<ElementVisit> both = new ArrayList<>(order.stream()
			.filter((visit) -> visit.left() != null && visit.left().isBefore(own.get(0).entered()))
			.toList());
		both.addAll(own);
		return all(both, ahead(own, caseNumber));
	}

	private List<Step> all(List<ElementVisit> visits, Map<String, Step> ahead) {
		List<Step> way = new ArrayList<>();
		visits.stream()
			.filter((visit) -> visit.left() != null && !ahead.containsKey(visit.element()))
			.sorted(Comparator.comparing(ElementVisit::entered))
			.forEach((visit) -> way.add(step(visit)));
		visits.stream().filter((visit) -> visit.left() == null).forEach((visit) -> way.add(step(visit)));
		way.addAll(ahead.values());
		return way;
	}

	/**
	 * What usually follows where a case is open, once each; from aside of all stages it
	 * goes back to the one at which it stands, if a way leads there.
	 */
	private Map<String, Step> ahead(List<ElementVisit> visits, String caseNumber) {
		Map<String, Step> ahead = new LinkedHashMap<>();
		Route route = this.conduct.route(caseNumber);
		List<ElementVisit> open = visits.stream().filter((visit) -> visit.left() == null).toList();
		String backTo = open.stream().anyMatch((visit) -> stage(visit) != null) ? null : lastStage(visits);
		for (ElementVisit here : open) {
			Diagram diagram = this.diagrams.diagram(here.definitionId());
			if (!"subProcess".equals(diagram.element(here.element()).type())) {
				put(ahead, diagram, diagram.after(here.element(), backTo, route));
			}
		}
		open.forEach((here) -> ahead.remove(here.element()));
		return ahead;
	}

	private @Nullable String lastStage(List<ElementVisit> visits) {
		return visits.stream()
			.filter((visit) -> stage(visit) != null)
			.max(Comparator.comparing(ElementVisit::entered))
			.map(this::stage)
			.orElse(null);
	}

	private @Nullable String stage(ElementVisit visit) {
		return this.diagrams.diagram(visit.definitionId()).element(visit.element()).stage();
	}

	/** The usual way through a diagram that has not begun. */
	private Map<String, Step> wholeOf(Diagram diagram, String caseNumber) {
		Map<String, Step> ahead = new LinkedHashMap<>();
		diagram.elements()
			.keySet()
			.stream()
			.findFirst()
			.ifPresent((start) -> put(ahead, diagram, diagram.after(start, null, this.conduct.route(caseNumber))));
		return ahead;
	}

	private static void put(Map<String, Step> ahead, Diagram diagram, Set<String> elements) {
		for (String element : elements) {
			ahead.putIfAbsent(element, step(diagram.element(element), null));
		}
	}

	private Step step(ElementVisit visit) {
		return step(this.diagrams.diagram(visit.definitionId()).element(visit.element()), visit);
	}

	private static Step step(Diagram.Element element, @Nullable ElementVisit visit) {
		return new Step(element.id(), element.publicText(), (visit != null) ? visit.entered() : null,
				(visit != null) ? visit.left() : null, element.stage(), element.waitsFor());
	}

}
