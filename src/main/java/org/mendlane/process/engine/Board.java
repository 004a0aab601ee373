package org.mendlane.process.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The board on which open tasks hang: what the engine's tables say about them, as lists
 * want to read it.
 */
@Component
class Board {

	private static final int CHUNK = 500;

	private final JdbcClient jdbc;

	private final BoardRows rows;

	private final BoardDifferences differences;

	Board(JdbcClient jdbc, BoardRows rows, BoardDifferences differences) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.differences = differences;
	}

	/** Takes down what is over and hangs what has changed anew. */
	void settle(Set<String> changed, Set<String> gone) {
		Set<String> old = new TreeSet<>(changed);
		old.addAll(gone);
		Set<String> open = new TreeSet<>(changed);
		open.removeAll(gone);
		List<BoardRow> now = open.isEmpty() ? List.of() : this.rows.read(open);
		this.rows.delete(old);
		this.rows.insert(now);
	}

	/** Finds what does not agree with the engine and mends it; how many tasks it was. */
	int compare() {
		Set<String> wrong = new TreeSet<>(this.differences.find());
		mend(wrong);
		List<String> misplaced = this.differences.misplaced();
		mend(misplaced);
		wrong.addAll(misplaced);
		return wrong.size();
	}

	List<String> tasks(Object instance) {
		return this.jdbc.sql("select ID_ from ACT_RU_TASK where PROC_INST_ID_ = ?")
			.param(instance)
			.query(String.class)
			.list();
	}

	private void mend(Collection<String> wrong) {
		List<String> all = new ArrayList<>(wrong);
		for (int from = 0; from < all.size(); from += CHUNK) {
			Set<String> chunk = new TreeSet<>(all.subList(from, Math.min(all.size(), from + CHUNK)));
			lock(chunk);
			this.rows.delete(chunk);
			settle(chunk, Set.of());
		}
	}

	/** Whoever is changing one of them goes first. */
	private void lock(Set<String> chunk) {
		this.jdbc.sql("select ID_ from ACT_RU_TASK where ID_ in (:ids) order by ID_ for update")
			.param("ids", chunk)
			.query(String.class)
			.list();
	}

}
