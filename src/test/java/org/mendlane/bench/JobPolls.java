package org.mendlane.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.mendlane.bench.Statements.Statement;

/** How long the engine looks for due jobs while many timers wait and none is due. */
class JobPolls implements Growing {

	private static final Page PAGE = new Page(0, 3);

	private static final int ROUNDS = 21;

	private final ProcessEngine ours;

	private final DataSource ourTables;

	private final StockEngine stock;

	private final Crowd stockCrowd;

	private final Statement question;

	private final Map<Integer, double[]> times = new TreeMap<>();

	JobPolls(ProcessEngine ours, DataSource ourTables, StockEngine stock, Crowd stockCrowd, Statement question) {
		this.ours = ours;
		this.ourTables = ourTables;
		this.stock = stock;
		this.stockCrowd = stockCrowd;
		this.question = question;
	}

	/** The statement with which the engine asks for due jobs. */
	static Statement question(String address) throws Exception {
		Statements ears = new Statements();
		try (StockEngine heard = new StockEngine("heard", address, false,
				(source) -> (DataSource) ears.postProcessAfterInitialization(source, "heard"))) {
			return ears.of(() -> poll(heard.engine())).get(0);
		}
	}

	@Override
	public void at(int size) throws Exception {
		this.stockCrowd.upTo(size);
		double[] polls = Stopwatch.medians(10, 200, () -> poll(this.ours), () -> poll(this.stock.engine()));
		try (Connection our = this.ourTables.getConnection();
				Connection their = this.stock.database().getConnection()) {
			List<Double> ourTimes = new ArrayList<>();
			List<Double> theirTimes = new ArrayList<>();
			for (int round = 0; round < ROUNDS; round++) {
				ourTimes.add(this.question.serverTime(our));
				theirTimes.add(this.question.serverTime(their));
			}
			this.times.put(size,
					new double[] { polls[0], polls[1], Stopwatch.median(ourTimes), Stopwatch.median(theirTimes) });
		}
	}

	@Override
	public void report(Figures figures) {
		double[] few = this.times.get(FEW);
		double[] many = this.times.get(MANY);
		figures.times("P2a", "looking for due jobs, 100k timers wait: the statement in the server", many[2],
				"on the stock tables", many[3], 1 / 500.0);
		figures.only("P2b", "looking for due jobs, 100k timers wait: the engine's whole poll", many[0], "stock engine",
				many[1]);
		figures.times("P2c", "the statement at 100k timers", many[2], "at 1k", few[2], 1.5);
		figures.times("P2d", "the whole poll at 100k timers", many[0], "at 1k", few[0], 1.5);
	}

	private static int poll(ProcessEngine engine) {
		return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
			.execute((command) -> command.getJobManager().findNextJobsToExecute(PAGE))
			.size();
	}

}
