package org.mendlane.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The elements of diagrams that cases have entered and left.
 */
@Component
class ElementRows {

	private final JdbcTemplate jdbc;

	private final Clock clock;

	ElementRows(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void step(StageEntry element, String step) {
		jdbc.update("""
				insert into journal_element (case_number, definition_id, element, stage, waits_for,
				activity_instance, step, actor, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", element.caseNumber(),
				element.definitionId(), element.element(), element.stage(), element.waitsFor(),
				element.activityInstance(), step, element.actor(),
				Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)));
	}

	List<ReachedStage> stages(String caseNumber) {
		return jdbc.query("""
				select stage, min(at) as reached from journal_element
				where case_number = ? and step = 'ENTERED' and stage is not null
				group by stage order by min(at), min(id)""",
				(row, number) -> new ReachedStage(row.getString(1), row.getTimestamp(2).toInstant()), caseNumber);
	}

	List<ElementVisit> visits(String caseNumber) {
		return jdbc.query("""
				select element, max(definition_id), max(case when step = 'ENTERED' then at end) as entered_at,
					max(case when step = 'LEFT' then at end) as left_at,
					sum(case when step = 'ENTERED' then 1 else -1 end) as inside
				from journal_element where case_number = ? group by element order by min(id)""", ElementRows::visit,
				caseNumber);
	}

	private static ElementVisit visit(ResultSet row, int number) throws SQLException {
		Timestamp entered = row.getTimestamp(3);
		Timestamp left = row.getTimestamp(4);
		boolean inside = left == null || row.getInt(5) > 0;
		return new ElementVisit(row.getString(1), row.getString(2), ((entered != null) ? entered : left).toInstant(),
				inside ? null : left.toInstant());
	}

	Map<String, Instant> last(Collection<String> caseNumbers, Collection<String> among) {
		Map<String, Instant> last = new HashMap<>();
		if (!caseNumbers.isEmpty() && !among.isEmpty()) {
			JdbcClient.create(jdbc).sql("""
					select case_number, max(at) from journal_element
					where case_number in (:cases) and element in (:elements) and step = 'ENTERED'
					group by case_number""").param("cases", caseNumbers).param("elements", among).query((row) -> {
				last.put(row.getString(1), row.getTimestamp(2).toInstant());
			});
		}
		return last;
	}

	Optional<Instant> lastStep(String caseNumber) {
		Timestamp last = jdbc.queryForObject("select max(at) from journal_element where case_number = ?",
				Timestamp.class, caseNumber);
		return Optional.ofNullable(last).map(Timestamp::toInstant);
	}

}
