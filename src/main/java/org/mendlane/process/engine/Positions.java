package org.mendlane.process.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mendlane.journal.CasePosition;
import org.mendlane.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notes where a case stands after it has moved: at its last stage, waiting for the
 * customer if anything waits for him, else for whatever its open elements wait for.
 */
@Component
class Positions {

	private static final List<String> FIRST = List.of("customer", "parts", "external", "carrier", "queue");

	private final JdbcClient jdbc;

	private final Diagrams diagrams;

	private final Journal journal;

	private final Clock clock;

	Positions(JdbcClient jdbc, Diagrams diagrams, Journal journal, Clock clock) {
		this.jdbc = jdbc;
		this.diagrams = diagrams;
		this.journal = journal;
		this.clock = clock;
	}

	void settle(Move move) {
		Optional<CasePosition> before = this.journal.position(move.caseNumber());
		Optional<Wait> wait = open(move.caseNumber()).stream()
			.filter((open) -> open.element.waitsFor() != null)
			.min(Comparator.comparing(Wait::aside).thenComparingInt(Wait::rank));
		String stage = (move.stage() != null) ? move.stage() : before.map(CasePosition::stage).orElse(null);
		String waitsFor = wait.map((open) -> open.element.waitsFor()).orElse(null);
		String group = wait.map((open) -> open.element.group()).orElse(null);
		Instant until = wait.map((open) -> open.due).orElse(null);
		Instant since = before
			.filter((old) -> same(old.stage(), stage) && same(old.waitsFor(), waitsFor) && same(old.group(), group))
			.map(CasePosition::since)
			.orElseGet(this.clock::instant);
		String definition = wait.map((open) -> open.definitionId).orElse(move.definitionId());
		this.journal.moved(new CasePosition(move.caseNumber(), definition, stage, waitsFor, since, until, group));
	}

	private static boolean same(@Nullable String one, @Nullable String other) {
		return Objects.equals(one, other);
	}

	private List<Wait> open(String caseNumber) {
		return this.jdbc.sql("""
				select e.ACT_ID_, e.PROC_DEF_ID_, t.DUE_DATE_ from ACT_RU_EXECUTION p
				join ACT_RU_EXECUTION e on e.PROC_INST_ID_ = p.ID_
				left join ACT_RU_TASK t on t.EXECUTION_ID_ = e.ID_
				where p.BUSINESS_KEY_ = ? and p.PARENT_ID_ is null and e.IS_ACTIVE_ = true and e.ACT_ID_ is not null
				order by t.CREATE_TIME_ desc""").param(caseNumber).query(this::openElement).list();
	}

	private Wait openElement(ResultSet row, int number) throws SQLException {
		Timestamp due = row.getTimestamp(3);
		String definition = row.getString(2);
		Diagram diagram = this.diagrams.diagram(definition);
		return new Wait(definition, diagram.element(row.getString(1)), (due != null) ? due.toInstant() : null,
				diagram.stages().isEmpty());
	}

	/**
	 * An element that is open in the case; aside if its diagram has no stages.
	 */
	private record Wait(String definitionId, Diagram.Element element, @Nullable Instant due, boolean aside) {

		private int rank() {
			int place = FIRST.indexOf(this.element.waitsFor());
			return (place < 0) ? FIRST.size() : place;
		}

	}

}
