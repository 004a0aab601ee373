package org.mendlane.process.engine;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the board's rows from the engine's tables, and writes them.
 */
@Component
class BoardRows {

	/** What the engine says, a row for each group that a task is offered to. */
	static final String ENGINE = """
			select T.ID_ as task_id, P.BUSINESS_KEY_ as case_number, T.TASK_DEF_KEY_ as element,
			T.PROC_DEF_ID_ as definition_id, T.NAME_ as name, L.GROUP_ID_ as offered_to, T.ASSIGNEE_ as assignee,
			T.CREATE_TIME_ as created, T.DUE_DATE_ as due, T.SUSPENSION_STATE_ <> 1 as suspended,
			T.FOLLOW_UP_DATE_ as follow_up
			from ACT_RU_TASK T join ACT_RU_EXECUTION P on P.ID_ = T.PROC_INST_ID_
			left join ACT_RU_IDENTITYLINK L on L.TASK_ID_ = T.ID_ and L.TYPE_ = 'candidate' and L.GROUP_ID_ is not null
			where P.BUSINESS_KEY_ is not null""";

	private static final String NOW = "select E.*, B.customer_id, B.device from (" + ENGINE
			+ " and T.ID_ in (:ids)) E left join open_task B on B.task_id = E.task_id and B.place = 0";

	private static final Comparator<@Nullable String> BY_NAME = Comparator.nullsFirst(Comparator.naturalOrder());

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final Diagrams diagrams;

	private final ObjectProvider<Subjects> subjects;

	BoardRows(JdbcClient jdbc, JdbcTemplate batches, Diagrams diagrams, ObjectProvider<Subjects> subjects) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.diagrams = diagrams;
		this.subjects = subjects;
	}

	/** Whom and what a case is about is asked once: it stays so. */
	List<BoardRow> read(Set<String> tasks) {
		List<BoardRow> rows = this.jdbc.sql(NOW)
			.param("ids", tasks)
			.query(this::row)
			.list()
			.stream()
			.distinct()
			.toList();
		Set<String> cases = rows.stream()
			.filter((row) -> row.customer() == null)
			.map(BoardRow::caseNumber)
			.collect(Collectors.toSet());
		Map<String, Subject> about = new HashMap<>();
		if (!cases.isEmpty()) {
			this.subjects.forEach((known) -> about.putAll(known.of(cases)));
		}
		return rows.stream().map((row) -> {
			Subject subject = about.get(row.caseNumber());
			return (subject != null) ? row.about(subject) : row;
		}).toList();
	}

	void delete(Collection<String> tasks) {
		this.jdbc.sql("delete from open_task where task_id in (:ids)").param("ids", tasks).update();
	}

	void insert(List<BoardRow> rows) {
		if (rows.isEmpty()) {
			return;
		}
		List<BoardRow> sorted = new ArrayList<>(rows);
		sorted.sort(Comparator.comparing(BoardRow::taskId)
			.thenComparing((row) -> !Objects.equals(row.offeredTo(), drawn(row).group()))
			.thenComparing(BoardRow::offeredTo, BY_NAME));
		this.batches.batchUpdate(BoardRow.INSERT, new BatchPreparedStatementSetter() {
			@Override
			public void setValues(PreparedStatement statement, int index) throws SQLException {
				sorted.get(index).into(statement, place(sorted, index));
			}

			@Override
			public int getBatchSize() {
				return sorted.size();
			}
		});
	}

	/** The diagram's own group comes first. */
	private static int place(List<BoardRow> sorted, int index) {
		int first = index;
		while (first > 0 && sorted.get(first - 1).taskId().equals(sorted.get(index).taskId())) {
			first--;
		}
		return index - first;
	}

	private Diagram.Element drawn(BoardRow row) {
		return this.diagrams.diagram(row.definitionId()).element(row.element());
	}

	private BoardRow row(ResultSet row, int number) throws SQLException {
		String definition = row.getString(4);
		String element = row.getString(3);
		return new BoardRow(row.getString(1), row.getString(2), element, definition, row.getString(5), row.getString(6),
				row.getString(7), row.getTimestamp(8), row.getTimestamp(9), row.getTimestamp(11), row.getBoolean(10),
				this.diagrams.diagram(definition).element(element).stage(), row.getObject(12, Long.class),
				row.getString(13));
	}

}
