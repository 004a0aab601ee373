package org.mendlane.bench;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How large the tables are with their indexes and everything, in bytes, after all that is
 * dead has been packed away.
 */
record TableSizes(Map<String, Long> bytes) {

	static TableSizes of(JdbcClient jdbc) {
		jdbc.sql("vacuum full analyze").update();
		Map<String, Long> bytes = new TreeMap<>();
		jdbc.sql("""
				select c.relname, pg_total_relation_size(c.oid) from pg_class c
				join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
				where c.relkind = 'r'""").query((row) -> {
			bytes.put(row.getString(1), row.getLong(2));
		});
		return new TableSizes(bytes);
	}

	/** What the engine's own tables have grown by. */
	double engineSince(TableSizes before) {
		return since(before, true);
	}

	/** What all the other tables have grown by. */
	double ownSince(TableSizes before) {
		return since(before, false);
	}

	private double since(TableSizes before, boolean engine) {
		return this.bytes.entrySet()
			.stream()
			.filter((table) -> table.getKey().startsWith("act_") == engine)
			.mapToDouble((table) -> table.getValue() - before.bytes().getOrDefault(table.getKey(), 0L))
			.sum();
	}

}
