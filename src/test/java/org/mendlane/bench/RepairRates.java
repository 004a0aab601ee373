package org.mendlane.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Complete repairs in two threads, ours with all they leave behind, against the stock
 * engine with empty steps; and what both leave in the database.
 */
class RepairRates {

	private static final int REPAIRS = Integer.getInteger("mendlane.bench.repairs", 300);

	private static final int ROUNDS = 5;

	private static final int THREADS = 2;

	private static final int WARM_UP = 40;

	private static final int WAITING = 100;

	private final Repairing ours;

	private final Repairing stock;

	private final Papers papers;

	private final JdbcClient ourTables;

	private final JdbcClient stockTables;

	RepairRates(Repairing ours, Repairing stock, Papers papers, JdbcClient ourTables, JdbcClient stockTables) {
		this.ours = ours;
		this.stock = stock;
		this.papers = papers;
		this.ourTables = ourTables;
		this.stockTables = stockTables;
	}

	void measure(Figures figures) throws Exception {
		perSecond(this.ours, WARM_UP);
		perSecond(this.stock, WARM_UP);
		TableSizes ourBefore = TableSizes.of(this.ourTables);
		TableSizes stockBefore = TableSizes.of(this.stockTables);
		int finished = rates(figures);
		TableSizes ourAfter = TableSizes.of(this.ourTables);
		TableSizes stockAfter = TableSizes.of(this.stockTables);
		figures.sizes("P12a", "a finished case: rows and indexes in the engine's tables",
				ourAfter.engineSince(ourBefore) / finished / 2, "stock, full history",
				stockAfter.engineSince(stockBefore) / finished, 0.35);
		figures.onlySize("P12b", "a finished case: in all other tables", ourAfter.ownSince(ourBefore) / finished / 2);
		waiting(figures, ourAfter, stockAfter);
	}

	/** Returns how many cases the stock engine has finished; ours are twice as many. */
	private int rates(Figures figures) throws Exception {
		List<Double> drawn = new ArrayList<>();
		List<Double> undrawn = new ArrayList<>();
		List<Double> empty = new ArrayList<>();
		int portion = Math.max(THREADS, REPAIRS / ROUNDS / THREADS * THREADS);
		for (int round = 0; round < ROUNDS; round++) {
			this.papers.drawn(true);
			drawn.add(perSecond(this.ours, portion));
			empty.add(perSecond(this.stock, portion));
			this.papers.drawn(false);
			undrawn.add(perSecond(this.ours, portion));
		}
		figures.speeds("P1a", "complete repairs, 2 threads, papers not drawn", Stopwatch.median(undrawn),
				"stock engine, full history, same diagrams, empty steps", Stopwatch.median(empty), 1);
		figures.onlySpeeds("P1b", "the same with 3 papers drawn for each", Stopwatch.median(drawn), "the same",
				Stopwatch.median(empty));
		return ROUNDS * portion;
	}

	private void waiting(Figures figures, TableSizes ourBefore, TableSizes stockBefore) {
		for (int number = 0; number < WAITING; number++) {
			this.ours.waiting();
			this.stock.waiting();
		}
		TableSizes ourAfter = TableSizes.of(this.ourTables);
		figures.sizes("P12c", "a case waiting for its parcel: in the engine's tables",
				ourAfter.engineSince(ourBefore) / WAITING, "stock, full history",
				TableSizes.of(this.stockTables).engineSince(stockBefore) / WAITING, 1);
		figures.onlySize("P12d", "a case waiting for its parcel: in all other tables",
				ourAfter.ownSince(ourBefore) / WAITING);
	}

	private static double perSecond(Repairing who, int repairs) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			Callable<Void> share = () -> {
				for (int number = 0; number < repairs / THREADS; number++) {
					who.whole();
				}
				return null;
			};
			return repairs * 1000 / Stopwatch.once(() -> {
				for (Future<Void> done : threads.invokeAll(Collections.nCopies(THREADS, share))) {
					done.get();
				}
				return null;
			});
		}
		finally {
			threads.shutdown();
		}
	}

}
