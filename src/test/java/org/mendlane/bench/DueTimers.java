package org.mendlane.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Many reminders due at once, each a mail, and how the pages fare meanwhile. */
class DueTimers {

	private static final int TIMERS = Integer.getInteger("mendlane.bench.timers", 2_000);

	private static final int ROUNDS = 3;

	private final Clock clock;

	private final MockMvc web;

	private final Side ours;

	private final Side stock;

	DueTimers(Clock clock, MockMvc web, Side ours, Side stock) {
		this.clock = clock;
		this.web = web;
		this.ours = ours;
		this.stock = stock;
	}

	void measure(Figures figures) throws Exception {
		this.ours.crowd().upTo(TIMERS);
		this.stock.crowd().upTo(TIMERS);
		List<Double> our = new ArrayList<>();
		List<Double> their = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			our.add(drain(this.ours));
			their.add(drain(this.stock));
		}
		figures.speeds("P3a", TIMERS + " reminders due at once", Stopwatch.median(our),
				"stock engine, the starter's settings, full history", Stopwatch.median(their), 2);
		pages(figures);
		figures.count("P3c", "cases with a mail too many or too few", TIMERS - rightly(this.ours, ROUNDS + 1), 0);
		assertThat(rightly(this.stock, ROUNDS)).isEqualTo(TIMERS);
		this.ours.crowd().disperse();
		this.stock.crowd().disperse();
	}

	private void pages(Figures figures) throws Exception {
		Callable<?> page = () -> this.web.perform(get("/staff/cases?open=true").with(user("lead").roles("LEAD")))
			.andExpect(status().isOk());
		double quiet = Stopwatch.slowest(50, 100, page)[0];
		List<Double> busy = new ArrayList<>();
		Future<Double> drained = CompletableFuture.supplyAsync(() -> drain(this.ours));
		while (!drained.isDone()) {
			busy.add(Stopwatch.once(page));
		}
		drained.get();
		assertThat(busy).isNotEmpty();
		figures.times("P3b", "staff's list meanwhile, p95", Stopwatch.share(0.95, busy), "before", quiet, 2);
	}

	/** Lets all timers be due, and returns how many are done in a second. */
	private double drain(Side side) {
		if (side == this.ours) {
			side.jdbc().sql("update repair_order set reminders = 0 where number like 'SR27%'").update();
		}
		Timestamp now = Timestamp.from(this.clock.instant());
		side.jdbc()
			.sql("update ACT_RU_JOB set DUEDATE_ = ? where PROCESS_INSTANCE_ID_ like '%~%'")
			.param(Timestamp.from(this.clock.instant().minusSeconds(60)))
			.update();
		long start = System.nanoTime();
		side.executor().start();
		while (side.jdbc()
			.sql("select count(*) from ACT_RU_JOB where DUEDATE_ <= ?")
			.param(now)
			.query(Long.class)
			.single() > 0) {
			LockSupport.parkNanos(50_000_000);
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		side.executor().shutdown();
		return TIMERS / seconds;
	}

	/** The cases that have got as many letters as they should. */
	private static long rightly(Side side, int letters) {
		return side.jdbc()
			.sql("select count(*) from (select case_number from " + side.letters()
					+ " where case_number like 'SR27%' group by case_number having count(*) = ?) as correct")
			.param(letters)
			.query(Long.class)
			.single();
	}

	/** An engine with its cases, and where its letters are. */
	record Side(JdbcClient jdbc, JobExecutor executor, Crowd crowd, String letters) {
	}

}
