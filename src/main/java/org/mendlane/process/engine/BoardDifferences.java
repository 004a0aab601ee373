package org.mendlane.process.engine;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tasks about which the board and the engine do not say the same.
 */
@Component
class BoardDifferences {

	private static final String NOT_AS_IN_THE_ENGINE = """
			select E.task_id from (%1$s) E left join open_task B on B.task_id = E.task_id
			and B.offered_to is not distinct from E.offered_to
			where B.task_id is null or B.case_number <> E.case_number or B.element <> E.element
			or B.definition_id <> E.definition_id or B.name is distinct from E.name
			or B.assignee is distinct from E.assignee or B.created <> E.created or B.due is distinct from E.due
			or B.suspended <> E.suspended or B.follow_up is distinct from E.follow_up
			union
			select B.task_id from open_task B where not exists (select 1 from (%1$s) E where E.task_id = B.task_id
			and E.offered_to is not distinct from B.offered_to)
			union
			select B.task_id from open_task B group by B.task_id, B.offered_to having count(*) > 1"""
		.formatted(BoardRows.ENGINE);

	private final JdbcClient jdbc;

	private final Diagrams diagrams;

	BoardDifferences(JdbcClient jdbc, Diagrams diagrams) {
		this.jdbc = jdbc;
		this.diagrams = diagrams;
	}

	List<String> find() {
		return this.jdbc.sql(NOT_AS_IN_THE_ENGINE).query(String.class).list();
	}

	/** Tasks at another stage than their diagram says; all their diagrams must exist. */
	List<String> misplaced() {
		return this.jdbc.sql("select distinct definition_id, element, stage from open_task")
			.query((row, number) -> new Station(row.getString(1), row.getString(2), row.getString(3)))
			.list()
			.stream()
			.filter((station) -> !Objects.equals(station.stage,
					this.diagrams.diagram(station.definition).element(station.element).stage()))
			.flatMap((station) -> at(station).stream())
			.toList();
	}

	private List<String> at(Station station) {
		return this.jdbc.sql("""
				select distinct task_id from open_task where definition_id = ? and element = ?
				and stage is not distinct from cast(? as varchar)""")
			.params(station.definition, station.element, station.stage)
			.query(String.class)
			.list();
	}

	/**
	 * Where tasks hang.
	 */
	private record Station(String definition, String element, @Nullable String stage) {
	}

}
