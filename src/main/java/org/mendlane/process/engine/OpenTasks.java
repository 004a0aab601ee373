package org.mendlane.process.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mendlane.workflow.QueueCount;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.WorkQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Open tasks as they hang on the board, each list in one statement.
 */
@Component
class OpenTasks {

	private static final int MOST = 2000;

	private static final String TASKS = """
			select B.task_id, B.case_number, B.element, B.offered_to, B.assignee, B.created, B.due, B.definition_id,
			B.stage, B.follow_up from open_task B where not B.suspended""";

	private static final String ONCE = " and B.place = 0";

	private static final String NOT_BEFORE = " and not exists (select 1 from open_task O "
			+ "where O.task_id = B.task_id and O.place < B.place and O.offered_to in (:groups))";

	private static final String COME = " and B.follow_up <= :now";

	private static final String NOT_COME = " and (B.follow_up is null or B.follow_up > :now)";

	private static final String OLDEST_FIRST = " order by created, task_id limit :limit";

	private static final String FIRST_WHAT_HAS_COME = " order by case when follow_up <= :now then 0 else 1 end, created, "
			+ "task_id limit :limit";

	private final JdbcClient jdbc;

	private final Diagrams diagrams;

	private final Clock clock;

	OpenTasks(JdbcClient jdbc, Diagrams diagrams, Clock clock) {
		this.jdbc = jdbc;
		this.diagrams = diagrams;
		this.clock = clock;
	}

	List<WorkItem> open(WorkQuery query) {
		Map<String, Object> params = new HashMap<>();
		params.put("limit", query.limit());
		params.put("now", Timestamp.from(this.clock.instant()));
		String text = "";
		if (query.text() != null && !query.text().isBlank()) {
			text = " and (upper(B.case_number) like :text or upper(B.name) like :text or upper(B.device) like :text)";
			params.put("text", "%" + query.text().strip().toUpperCase(Locale.ROOT) + "%");
		}
		List<String> parts = new ArrayList<>();
		for (String whose : whose(query, params)) {
			parts.add("(" + TASKS + whose + text + COME + OLDEST_FIRST + ")");
			parts.add("(" + TASKS + whose + text + NOT_COME + OLDEST_FIRST + ")");
		}
		return list("select * from (" + String.join(" union all ", parts) + ") A" + FIRST_WHAT_HAS_COME, params);
	}

	Optional<WorkItem> item(String taskId) {
		return list(TASKS + ONCE + " and B.task_id = :id", Map.of("id", taskId)).stream().findFirst();
	}

	List<WorkItem> ofCases(Collection<String> caseNumbers) {
		return caseNumbers.isEmpty() ? List.of() : list(TASKS + ONCE + " and B.case_number in (:cases)" + OLDEST_FIRST,
				Map.of("cases", caseNumbers, "limit", MOST));
	}

	List<QueueCount> counts(Collection<String> groups) {
		return groups.isEmpty() ? List.of()
				: this.jdbc.sql("""
						select offered_to, element, min(definition_id), count(*),
						sum(case when assignee is null then 1 else 0 end),
						min(case when assignee is null then created end)
						from open_task where offered_to in (:groups) and not suspended
						group by offered_to, element order by offered_to, min(created)""")
					.param("groups", groups)
					.query((row, number) -> new QueueCount(row.getString(1), row.getString(2),
							this.diagrams.diagram(row.getString(3)).element(row.getString(2)).name(), row.getLong(4),
							row.getLong(5), instant(row.getTimestamp(6))))
					.list();
	}

	/**
	 * What is assigned and what each group is offered are read apart, each along its
	 * index: the oldest of all are among the oldest of each.
	 */
	private static List<String> whose(WorkQuery query, Map<String, Object> params) {
		List<String> parts = new ArrayList<>();
		if (query.login() != null) {
			params.put("login", query.login());
			parts.add(ONCE + " and B.assignee = :login");
		}
		params.put("groups", query.groups());
		for (String group : query.groups()) {
			String name = "group" + parts.size();
			params.put(name, group);
			parts.add(" and B.offered_to = :" + name + ((query.groups().size() > 1) ? NOT_BEFORE : "")
					+ ((query.login() != null) ? " and B.assignee is null" : ""));
		}
		return parts.isEmpty() ? List.of(ONCE) : parts;
	}

	private List<WorkItem> list(String sql, Map<String, ?> params) {
		return this.jdbc.sql(sql).params(params).query(this::workItem).list();
	}

	private WorkItem workItem(ResultSet row, int number) throws SQLException {
		String id = row.getString(1);
		String offeredTo = row.getString(4);
		String caseNumber = row.getString(2);
		Diagram.Element element = this.diagrams.diagram(row.getString(8)).element(row.getString(3));
		return new WorkItem(id, caseNumber, element.id(), element.name(),
				(offeredTo != null) ? offeredTo : element.group(), row.getString(5), row.getTimestamp(6).toInstant(),
				instant(row.getTimestamp(7)), instant(row.getTimestamp(10)), row.getString(9), element.waitsFor(),
				page(element, caseNumber), "/camunda/app/tasklist/default/#/?task=" + id);
	}

	/** The staff page for the case, as the form key names it. */
	private static @Nullable String page(Diagram.Element element, String caseNumber) {
		String prefix = "/staff/task/";
		return (element.formKey() != null && element.formKey().startsWith(prefix))
				? "/staff/" + element.formKey().substring(prefix.length()) + "/" + caseNumber : null;
	}

	private static @Nullable Instant instant(@Nullable Timestamp time) {
		return (time != null) ? time.toInstant() : null;
	}

}
