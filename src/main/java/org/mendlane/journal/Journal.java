package org.mendlane.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mendlane.shared.Fact;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The history of every case: appended to, never changed.
 */
@Service
@Transactional
public class Journal {

	private final JournalRows rows;

	private final ElementRows elements;

	private final PositionRows positions;

	Journal(JournalRows rows, ElementRows elements, PositionRows positions) {
		this.rows = rows;
		this.elements = elements;
		this.positions = positions;
	}

	@EventListener
	void on(Fact fact) {
		note(fact.caseNumber(), fact.factName(), fact.by(), fact.detail());
	}

	/** Notes what happened; codes and ids only, no names and no texts. */
	public void note(String caseNumber, String code, String actor, String detail) {
		rows.append(caseNumber, code, actor, detail);
	}

	/** The history of a case, newest first. */
	@Transactional(readOnly = true)
	public List<JournalEntry> of(String caseNumber) {
		return rows.of(caseNumber);
	}

	/** The place in a case's history, from 1, at which it is not what was written. */
	@Transactional(readOnly = true)
	public Optional<Integer> firstFault(String caseNumber) {
		return rows.firstFault(caseNumber);
	}

	/** The cases whose history is not what was written. */
	@Transactional(readOnly = true)
	public List<String> faulty() {
		return rows.cases().stream().filter((caseNumber) -> rows.firstFault(caseNumber).isPresent()).toList();
	}

	/** A case has entered an element of its diagram. */
	public void entered(StageEntry element) {
		elements.step(element, "ENTERED");
	}

	/** A case has left an element of its diagram. */
	public void left(StageEntry element) {
		elements.step(element, "LEFT");
	}

	/** The stages a case has reached, with the time of the first visit, in that order. */
	@Transactional(readOnly = true)
	public List<ReachedStage> stages(String caseNumber) {
		return elements.stages(caseNumber);
	}

	/** What a case has visited of its diagrams, in the order of the first visits. */
	@Transactional(readOnly = true)
	public List<ElementVisit> visits(String caseNumber) {
		return elements.visits(caseNumber);
	}

	/** When each of these cases last came to one of these elements, if it ever did. */
	@Transactional(readOnly = true)
	public Map<String, Instant> last(Collection<String> caseNumbers, Collection<String> among) {
		return elements.last(caseNumbers, among);
	}

	/** A case now stands here. */
	public void moved(CasePosition position) {
		positions.put(position);
	}

	/** Where a case stands. */
	@Transactional(readOnly = true)
	public Optional<CasePosition> position(String caseNumber) {
		return positions.find(caseNumber);
	}

	/** When the case last entered or left something, if it ever did. */
	@Transactional(readOnly = true)
	public Optional<Instant> lastMove(String caseNumber) {
		return elements.lastStep(caseNumber);
	}

}
