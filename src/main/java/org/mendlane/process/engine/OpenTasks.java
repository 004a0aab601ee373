package org.mendlane.process.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
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
 * Open tasks with their cases, each list in one statement.
 */
@Component
class OpenTasks {

	private static final int MOST = 2000;

	private static final String TASKS = """
			select T.ID_, P.BUSINESS_KEY_, T.TASK_DEF_KEY_, T.NAME_, T.ASSIGNEE_, T.CREATE_TIME_, T.DUE_DATE_,
			T.PROC_DEF_ID_ from ACT_RU_TASK T join ACT_RU_EXECUTION P on P.ID_ = T.PROC_INST_ID_
			where P.BUSINESS_KEY_ is not null and T.SUSPENSION_STATE_ = 1""";

	private static final String OFFERED = """
			exists (select 1 from ACT_RU_IDENTITYLINK L where L.TASK_ID_ = T.ID_ and L.TYPE_ = 'candidate'
			and L.GROUP_ID_ in (:groups))""";

	private static final String OLDEST_FIRST = " order by T.CREATE_TIME_, T.ID_ limit :limit";

	private final JdbcClient jdbc;

	private final Diagrams diagrams;

	OpenTasks(JdbcClient jdbc, Diagrams diagrams) {
		this.jdbc = jdbc;
		this.diagrams = diagrams;
	}

	List<WorkItem> open(WorkQuery query) {
		Map<String, Object> params = new HashMap<>();
		params.put("limit", query.limit());
		String sql = TASKS + whose(query, params);
		if (query.text() != null && !query.text().isBlank()) {
			sql += " and (upper(P.BUSINESS_KEY_) like :text or upper(T.NAME_) like :text)";
			params.put("text", "%" + query.text().strip().toUpperCase(Locale.ROOT) + "%");
		}
		return list(sql + OLDEST_FIRST, params);
	}

	Optional<WorkItem> item(String taskId) {
		return list(TASKS + " and T.ID_ = :id", Map.of("id", taskId)).stream().findFirst();
	}

	List<WorkItem> ofCases(Collection<String> caseNumbers) {
		return caseNumbers.isEmpty() ? List.of() : list(TASKS + " and P.BUSINESS_KEY_ in (:cases)" + OLDEST_FIRST,
				Map.of("cases", caseNumbers, "limit", MOST));
	}

	List<QueueCount> counts(Collection<String> groups) {
		return groups.isEmpty() ? List.of()
				: this.jdbc.sql("""
						select L.GROUP_ID_, T.TASK_DEF_KEY_, min(T.PROC_DEF_ID_), count(*),
						sum(case when T.ASSIGNEE_ is null then 1 else 0 end), min(T.CREATE_TIME_)
						from ACT_RU_TASK T join ACT_RU_IDENTITYLINK L on L.TASK_ID_ = T.ID_ and L.TYPE_ = 'candidate'
						where L.GROUP_ID_ in (:groups) and T.SUSPENSION_STATE_ = 1
						group by L.GROUP_ID_, T.TASK_DEF_KEY_ order by L.GROUP_ID_, min(T.CREATE_TIME_)""")
					.param("groups", groups)
					.query((row, number) -> new QueueCount(row.getString(1), row.getString(2),
							this.diagrams.diagram(row.getString(3)).element(row.getString(2)).name(), row.getLong(4),
							row.getLong(5), instant(row.getTimestamp(6))))
					.list();
	}

	private static String whose(WorkQuery query, Map<String, Object> params) {
		boolean groups = !query.groups().isEmpty();
		if (groups) {
			params.put("groups", query.groups());
		}
		if (query.login() == null) {
			return groups ? " and " + OFFERED : "";
		}
		params.put("login", query.login());
		return groups ? " and (T.ASSIGNEE_ = :login or (T.ASSIGNEE_ is null and " + OFFERED + "))"
				: " and T.ASSIGNEE_ = :login";
	}

	private List<WorkItem> list(String sql, Map<String, ?> params) {
		return this.jdbc.sql(sql).params(params).query(this::workItem).list();
	}

	private WorkItem workItem(ResultSet row, int number) throws SQLException {
		String id = row.getString(1);
		String caseNumber = row.getString(2);
		Diagram.Element element = this.diagrams.diagram(row.getString(8)).element(row.getString(3));
		return new WorkItem(id, caseNumber, element.id(), element.name(), element.group(), row.getString(5),
				row.getTimestamp(6).toInstant(), instant(row.getTimestamp(7)), element.stage(), element.waitsFor(),
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
