package org.mendlane.portal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells by a mark whether anything has happened in cases since they were last looked at,
 * on whichever node; the mark says nothing else.
 */
@Component
class LiveMarks {

	/** So many cases are asked for by one statement. */
	private static final int AT_ONCE = 1000;

	/** What stands for all cases together, whose work staff shares. */
	static final String WORK = "WORK";

	/**
	 * Of all cases together the newest entries are counted as well, because what was
	 * numbered first may be committed last.
	 */
	private static final String NEWEST = """
			select case_number, 'j' || cast(entries as varchar) as mark from journal_head where case_number in (:cases)
			union all
			select case_number, 'd' || cast(max(id) as varchar) from document where case_number in (:cases)
			group by case_number
			union all
			select case_number, 'p' || coalesce(stage, '') || coalesce(waits_for, '') || cast(since_at as varchar)
				|| coalesce(cast(until_at as varchar), '') from case_position where case_number in (:cases)
			union all
			select 'WORK', 'e' || cast(max(id) as varchar) || '.' || cast(count(*) as varchar) from journal_entry
			where 'WORK' in (:cases) and id > (select max(id) from journal_entry) - 200 having count(*) > 0
			union all
			select 'WORK', 'v' || cast(max(id) as varchar) || '.' || cast(count(*) as varchar) from journal_element
			where 'WORK' in (:cases) and id > (select max(id) from journal_element) - 200 having count(*) > 0""";

	private final JdbcClient database;

	LiveMarks(JdbcClient database) {
		this.database = database;
	}

	/** The marks of all these cases, each by itself. */
	Map<String, String> of(Collection<String> cases) {
		Map<String, String> marks = new HashMap<>();
		portions(cases).forEach((portion) -> this.database.sql(NEWEST)
			.param("cases", portion)
			.query((row, at) -> marks.merge(row.getString(1), row.getString(2), String::concat))
			.list());
		return marks;
	}

	/** The mark of what a page shows that is about these cases. */
	String ofPage(Collection<String> cases) {
		return together(cases, of(cases));
	}

	static String together(Collection<String> cases, Map<String, String> marks) {
		StringBuilder all = new StringBuilder();
		cases.forEach((one) -> all.append(one).append(marks.getOrDefault(one, "")));
		return Integer.toHexString(all.toString().hashCode());
	}

	/** Which of these sessions have neither been left nor expired. */
	Set<String> sessions(Collection<String> asked) {
		Set<String> open = new HashSet<>();
		portions(asked).forEach((portion) -> open
			.addAll(this.database.sql("select session_id from spring_session where session_id in (:ids)")
				.param("ids", portion)
				.query(String.class)
				.list()));
		return open;
	}

	private static List<List<String>> portions(Collection<String> all) {
		List<String> each = all.stream().distinct().toList();
		return java.util.stream.IntStream.iterate(0, (from) -> from < each.size(), (from) -> from + AT_ONCE)
			.mapToObj((from) -> each.subList(from, Math.min(from + AT_ONCE, each.size())))
			.toList();
	}

}
