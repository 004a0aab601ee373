package org.mendlane.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.camunda.bpm.engine.task.TaskQuery;
import org.mendlane.account.Actor;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.WorkQuery;
import org.mendlane.workflow.Worklist;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The queue of somebody in three groups, against the same rows by hand-written SQL and
 * against the engine's own query with its authorizations.
 */
class WorkQueue implements Growing {

	private static final int PAGE = 50;

	private static final int LEAST = 2_000;

	private static final String SQL = """
			select task_id, case_number, element, name, created, due from open_task
			where offered_to in ('reception', 'care', 'dispatch') and assignee is null and not suspended
			order by created, task_id limit 50""";

	private final Worklist worklist;

	private final JdbcClient jdbc;

	private final Actor reader;

	private final StockEngine stock;

	private final Crowd stockCrowd;

	private final Map<Integer, double[]> slowest = new TreeMap<>();

	private final Map<Integer, double[]> againstStock = new TreeMap<>();

	WorkQueue(Worklist worklist, JdbcClient jdbc, Actor reader, StockEngine stock, Crowd stockCrowd) {
		this.worklist = worklist;
		this.jdbc = jdbc;
		this.reader = reader;
		this.stock = stock;
		this.stockCrowd = stockCrowd;
	}

	/** The rows of ours are there already. */
	@Override
	public void at(int size) throws Exception {
		assertThat(ours()).hasSize(PAGE);
		assertThat(sql()).hasSize(PAGE);
		this.slowest.put(size, Stopwatch.slowest(100, 300, this::ours, this::sql));
		if (size == SOME) {
			againstStock(LEAST);
			againstStock(SOME);
		}
	}

	@Override
	public void report(Figures figures) {
		double[] few = this.slowest.get(FEW);
		double[] many = this.slowest.get(MANY);
		figures.times("P4a", "work queue at 100k open tasks, p95", many[0], "hand-written SQL", many[1], 3);
		figures.times("P4b", "work queue at 100k open tasks, p95", many[0], "at 1k", few[0], 1.5);
		double[] least = this.againstStock.get(LEAST);
		figures.only("P4c", "work queue at 10k open tasks, median", least[0],
				"stock, authorized query, page and count, at 2k", least[1]);
		double[] some = this.againstStock.get(SOME);
		figures.times("P4d", "work queue at 10k open tasks, median", some[0],
				"stock, authorized query, page and count, at 10k", some[1], 1 / 500.0);
	}

	private void againstStock(int size) throws Exception {
		this.stockCrowd.upTo(size);
		List<String> groups = List.of("reception", "care", "dispatch");
		this.stock.engine().getIdentityService().setAuthentication(this.reader.login(), groups);
		TaskQuery query = this.stock.engine()
			.getTaskService()
			.createTaskQuery()
			.taskCandidateGroupIn(groups)
			.orderByTaskCreateTime()
			.asc();
		this.againstStock.put(size,
				Stopwatch.medians(1, 5, this::ours, () -> query.count() + query.listPage(0, PAGE).size()));
		this.stock.engine().getIdentityService().clearAuthentication();
	}

	private List<WorkItem> ours() {
		return this.worklist.open(WorkQuery.of(this.reader));
	}

	private List<String> sql() {
		return this.jdbc.sql(SQL).query((row, number) -> {
			for (int column = 2; column <= 6; column++) {
				row.getObject(column);
			}
			return row.getString(1);
		}).list();
	}

}
