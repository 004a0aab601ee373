package org.mendlane.testing;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The board of open tasks beside the engine's own tables, row by row.
 */
public final class BoardAudit {

	private static final String ENGINE = """
			select T.ID_, I.BUSINESS_KEY_, T.TASK_DEF_KEY_, T.PROC_DEF_ID_, T.NAME_, G.GROUP_ID_, T.ASSIGNEE_,
			cast(T.CREATE_TIME_ as varchar), cast(T.DUE_DATE_ as varchar), case when T.SUSPENSION_STATE_ = 2 then 1 else 0 end,
			cast(T.FOLLOW_UP_DATE_ as varchar)
			from ACT_RU_EXECUTION I join ACT_RU_TASK T on T.PROC_INST_ID_ = I.ID_
			left join (select distinct TASK_ID_, GROUP_ID_ from ACT_RU_IDENTITYLINK
			where TYPE_ = 'candidate' and GROUP_ID_ is not null) G on G.TASK_ID_ = T.ID_
			where I.BUSINESS_KEY_ is not null order by 1, 6""";

	private static final String BOARD = """
			select task_id, case_number, element, definition_id, name, offered_to, assignee,
			cast(created as varchar), cast(due as varchar), case when suspended then 1 else 0 end,
			cast(follow_up as varchar)
			from open_task order by 1, 6""";

	private BoardAudit() {
	}

	/** What the engine says. */
	public static List<List<Object>> engine(JdbcClient jdbc) {
		return rows(jdbc, ENGINE);
	}

	/** What the board says. */
	public static List<List<Object>> board(JdbcClient jdbc) {
		return rows(jdbc, BOARD);
	}

	private static List<List<Object>> rows(JdbcClient jdbc, String sql) {
		return jdbc.sql(sql)
			.query()
			.listOfRows()
			.stream()
			.map((row) -> row.values().stream().<Object>map(String::valueOf).toList())
			.toList();
	}

}
