package org.mendlane.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many open cases, each a copy of the rows of one that the engine itself has brought to
 * its wait; its task waits for one of four groups in turn.
 */
class Crowd {

	/** The tables of open cases, so that each comes after those it points to. */
	static final List<String> ENGINE = List.of("act_ru_execution", "act_ru_task", "act_ru_variable",
			"act_ru_event_subscr", "act_ru_identitylink", "act_ru_authorization", "act_ru_job");

	/** What the product keeps beside them. */
	static final List<String> OWN = List.of("repair_order", "repair", "case_position", "case_lock", "journal_head",
			"open_task");

	/** Nothing but timers. */
	static final List<String> JOBS = List.of("act_ru_job");

	private static final Set<String> IDS = Set.of("id_", "execution_id_", "proc_inst_id_", "process_instance_id_",
			"root_proc_inst_id_", "parent_id_", "task_id_", "act_inst_id_", "var_scope_", "resource_id_", "request_key",
			"task_id");

	private static final Set<String> TIMES = Set.of("create_time_", "duedate_", "since_at", "created");

	private static final Set<String> GROUPS = Set.of("group_id_", "group_name", "offered_to");

	private static final Set<String> INSTANCES = Set.of("proc_inst_id_", "process_instance_id_", "task_id_",
			"resource_id_", "task_id");

	private static final List<String> KEYS = List.of("proc_inst_id_", "process_instance_id_", "task_id_",
			"resource_id_", "order_number", "number", "case_number");

	private final JdbcClient jdbc;

	private final List<String> tables;

	private final String number;

	private final String series;

	private final String instance;

	private int made;

	Crowd(JdbcClient jdbc, List<String> tables, String number, String series) {
		this.jdbc = jdbc;
		this.tables = tables.stream().filter((table) -> !columns(table).isEmpty()).toList();
		this.number = number;
		this.series = series;
		this.instance = jdbc
			.sql("select proc_inst_id_ from act_ru_execution where business_key_ = ? and parent_id_ is null")
			.param(number)
			.query(String.class)
			.single();
	}

	/** Fills up to so many. */
	void upTo(int size) {
		if (size > this.made) {
			this.tables.forEach((table) -> copy(table, this.made + 1, size));
			this.made = size;
			this.jdbc.sql("vacuum analyze").update();
		}
	}

	/** Takes their tasks and timers away again. */
	void disperse() {
		List<String> backwards = new ArrayList<>(this.tables);
		Collections.reverse(backwards);
		for (String table : backwards) {
			columns(table).stream()
				.map(Column::name)
				.filter(INSTANCES::contains)
				.findFirst()
				.ifPresent((key) -> this.jdbc.sql("delete from " + table + " where " + key + " like '%~%'").update());
		}
		this.jdbc.sql("vacuum full analyze").update();
	}

	private void copy(String table, int from, int to) {
		List<Column> columns = columns(table);
		String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
		String values = columns.stream().map(this::value).collect(Collectors.joining(", "));
		this.jdbc
			.sql("insert into " + table + " (" + names + ") select " + values + " from " + table
					+ " t, generate_series(:from, :to) as g(n) where " + ofTemplate(table))
			.param("from", from)
			.param("to", to)
			.param("number", this.number)
			.param("instance", this.instance)
			.update();
	}

	private String ofTemplate(String table) {
		String key = key(table);
		return switch (key) {
			case "task_id_", "resource_id_" ->
				"t." + key + " in (select id_ from act_ru_task where proc_inst_id_ = :instance)";
			case "proc_inst_id_", "process_instance_id_" -> "t." + key + " = :instance";
			default -> "t." + key + " = :number";
		};
	}

	private String key(String table) {
		List<String> names = columns(table).stream().map(Column::name).toList();
		return KEYS.stream().filter(names::contains).findFirst().orElseThrow();
	}

	private List<Column> columns(String table) {
		return this.jdbc.sql("""
				select column_name, data_type from information_schema.columns
				where table_schema = current_schema() and table_name = ? and is_identity = 'NO'
				order by ordinal_position""")
			.param(table)
			.query((row, index) -> new Column(row.getString(1), row.getString(2)))
			.list();
	}

	private String value(Column column) {
		String old = "t." + column.name();
		if (IDS.contains(column.name())) {
			return old + " || '~' || g.n";
		}
		if (TIMES.contains(column.name())) {
			return old + " + g.n * interval '1 second'";
		}
		if (GROUPS.contains(column.name())) {
			return "case when " + old
					+ " is not null then (array['reception', 'care', 'dispatch', 'quality'])[1 + g.n % 4] end";
		}
		return column.type().equals("character varying")
				? "replace(" + old + ", :number, '" + this.series + "' || lpad(cast(g.n as varchar), 6, '0') || '0')"
				: old;
	}

	private record Column(String name, String type) {
	}

}
