package org.mendlane.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.mendlane.journal.CasePosition;
import org.mendlane.journal.Journal;
import org.mendlane.journal.ReachedStage;
import org.mendlane.workflow.CaseDiagram;
import org.mendlane.workflow.CaseMap;
import org.mendlane.workflow.Drawing;
import org.mendlane.workflow.Stage;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Status bars and pictures from the versions that a case runs in.
 */
@Component
@Transactional(readOnly = true)
class EngineCaseMap implements CaseMap {

	private static final Pattern DEVICE = Pattern.compile("(SR\\d+)D\\d+");

	private static final String NOBODY = "nobody";

	private final HistoryService history;

	private final RepositoryService repository;

	private final Diagrams diagrams;

	private final Journal journal;

	private final Conduct conduct;

	private final DeviceDiagrams devices;

	EngineCaseMap(@Lazy HistoryService history, @Lazy RepositoryService repository, Diagrams diagrams, Journal journal,
			Conduct conduct, DeviceDiagrams devices) {
		this.history = history;
		this.repository = repository;
		this.diagrams = diagrams;
		this.journal = journal;
		this.conduct = conduct;
		this.devices = devices;
	}

	@Override
	public List<Stage> stages(String caseNumber) {
		Matcher device = DEVICE.matcher(caseNumber);
		return device.matches() ? deviceStages(caseNumber, device.group(1))
				: bar(names(caseNumber), caseNumber, reached(caseNumber));
	}

	@Override
	public Optional<CaseDiagram> diagram(String caseNumber) {
		return shown(caseNumber).map(this::picture);
	}

	@Override
	public Optional<Drawing> drawing(String caseNumber) {
		Matcher device = DEVICE.matcher(caseNumber);
		return shown(caseNumber).or(() -> device.matches() ? shown(device.group(1)) : Optional.empty())
			.map((instance) -> this.diagrams.diagram(instance.getProcessDefinitionId()).drawing());
	}

	private Optional<HistoricProcessInstance> shown(String caseNumber) {
		return instances(caseNumber).stream()
			.max(Comparator.comparing((HistoricProcessInstance one) -> one.getEndTime() == null)
				.thenComparing(this::hasStages)
				.thenComparing(HistoricProcessInstance::getStartTime));
	}

	/**
	 * A device that has not come yet has reached nothing of what its own diagram shows.
	 */
	private List<Stage> deviceStages(String device, String order) {
		Map<String, String> own = names(device);
		if (own.isEmpty()) {
			own = this.devices.ofOrder(order).map(Diagram::stages).orElse(Map.of());
		}
		Map<String, Instant> reached = reached(order);
		reached.keySet().removeAll(own.keySet());
		reached.putAll(reached(device));
		Map<String, String> names = names(order);
		names.putAll(own);
		boolean started = this.journal.position(device).isPresent();
		return bar(names, started ? device : order, reached);
	}

	/**
	 * What a case has gone back behind, it has not reached again yet; what it has passed
	 * over is not to come any more, and after the end nothing is. Stages of another way
	 * than its own it does not have.
	 */
	private List<Stage> bar(Map<String, String> names, String caseNumber, Map<String, Instant> reached) {
		Optional<CasePosition> position = this.journal.position(caseNumber);
		String current = position.map(CasePosition::stage).filter(reached::containsKey).orElseGet(() -> last(reached));
		boolean over = over(caseNumber);
		String waitsFor = over ? NOBODY : position.map(CasePosition::waitsFor).orElse(null);
		Set<String> others = this.conduct.route(caseNumber).others();
		List<Stage> bar = new ArrayList<>();
		boolean known = names.containsKey(current);
		boolean ahead = false;
		for (Map.Entry<String, String> stage : names.entrySet()) {
			String key = stage.getKey();
			boolean here = key.equals(current);
			boolean missed = !reached.containsKey(key) && (over || (known && !ahead));
			if (missed || (!here && others.contains(key))) {
				continue;
			}
			bar.add(new Stage(key, stage.getValue(), (ahead && !over) ? null : reached.get(key), here,
					here ? waitsFor : null, here ? position.map(CasePosition::until).orElse(null) : null));
			ahead |= here;
		}
		return bar;
	}

	/**
	 * What has stages has ended; what happens beside it, such as a call about a rating,
	 * is no part of the bar.
	 */
	private boolean over(String caseNumber) {
		List<HistoricProcessInstance> all = instances(caseNumber);
		List<HistoricProcessInstance> staged = all.stream().filter(this::hasStages).toList();
		List<HistoricProcessInstance> bar = staged.isEmpty() ? all : staged;
		return !bar.isEmpty() && bar.stream().allMatch((one) -> one.getEndTime() != null);
	}

	private boolean hasStages(HistoricProcessInstance instance) {
		return !this.diagrams.diagram(instance.getProcessDefinitionId()).stages().isEmpty();
	}

	private static String last(Map<String, Instant> reached) {
		return reached.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
	}

	private Map<String, Instant> reached(String caseNumber) {
		Map<String, Instant> reached = new HashMap<>();
		for (ReachedStage stage : this.journal.stages(caseNumber)) {
			reached.put(stage.stage(), stage.at());
		}
		return reached;
	}

	private Map<String, String> names(String caseNumber) {
		Map<String, String> names = new LinkedHashMap<>();
		instances(caseNumber).forEach((instance) -> this.diagrams.diagram(instance.getProcessDefinitionId())
			.stages()
			.forEach(names::putIfAbsent));
		return names;
	}

	private List<HistoricProcessInstance> instances(String caseNumber) {
		return this.conduct.unchecked(() -> this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber)
			.orderByProcessInstanceStartTime()
			.asc()
			.list());
	}

	private CaseDiagram picture(HistoricProcessInstance instance) {
		List<HistoricActivityInstance> visits = this.conduct.unchecked(
				() -> this.history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list());
		Set<String> current = new HashSet<>();
		Set<String> passed = new HashSet<>();
		visits.forEach((visit) -> (visit.getEndTime() == null ? current : passed).add(visit.getActivityId()));
		return new CaseDiagram(instance.getProcessDefinitionKey(), instance.getProcessDefinitionVersion(),
				xml(instance.getProcessDefinitionId()), current, passed);
	}

	private String xml(String definitionId) {
		try (InputStream model = this.conduct.unchecked(() -> this.repository.getProcessModel(definitionId))) {
			return new String(model.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
