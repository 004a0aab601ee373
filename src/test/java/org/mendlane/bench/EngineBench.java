package org.mendlane.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mendlane.testing.StoryTest;
import org.mendlane.workflow.Worklist;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The engine as it is set up here against the engine as it comes, with the same diagrams,
 * on the same server, in the same run.
 */
@StoryTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=true")
@Import(Papers.class)
@EnabledIf("org.mendlane.bench.Parts#engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineBench {

	private final Figures figures = new Figures();

	@Autowired
	ApplicationContext context;

	@Autowired
	JdbcClient jdbc;

	@Value("${spring.datasource.url}")
	String address;

	@Test
	void engine() throws Exception {
		this.context.getBean(JobExecutor.class).shutdown();
		House house = new House(this.context);
		OurRepairs ours = new OurRepairs(this.context, house);
		String stockAddress = StockEngine.database(this.jdbc, this.address, "stock");
		try (StockEngine stock = new StockEngine("stock", stockAddress, false)) {
			StockRepairs theirs = new StockRepairs(stock.engine());
			if (Parts.wanted("repairs")) {
				new RepairRates(ours, theirs, this.context.getBean(Papers.class), this.jdbc, stock.jdbc())
					.measure(this.figures);
			}
			if (Parts.wanted("timers")) {
				timers(ours, theirs, stock).measure(this.figures);
			}
			grow(house, new Crowd(this.jdbc, all(), ours.waiting(), "SR28"), stock,
					new Crowd(stock.jdbc(), Crowd.JOBS, theirs.waiting(), "SR28"), stockAddress);
		}
	}

	@AfterAll
	void tell() throws Exception {
		System.out.println(this.figures);
		if (Boolean.getBoolean("mendlane.write") && Parts.all(Parts.OF_ENGINE)) {
			this.figures.write(Path.of("docs/performance.md"), "## The engine",
					LocalDate.now(ZoneOffset.UTC).toString());
		}
	}

	private DueTimers timers(Repairing ours, Repairing theirs, StockEngine stock) {
		JobExecutor stockExecutor = ((ProcessEngineConfigurationImpl) stock.engine().getProcessEngineConfiguration())
			.getJobExecutor();
		return new DueTimers(this.context.getBean(Clock.class), this.context.getBean(MockMvc.class),
				new DueTimers.Side(this.jdbc, this.context.getBean(JobExecutor.class),
						new Crowd(this.jdbc, all(), ours.waiting(), "SR27"), "outbox_message"),
				new DueTimers.Side(stock.jdbc(), stockExecutor,
						new Crowd(stock.jdbc(), Crowd.ENGINE, theirs.waiting(), "SR27"), "letter"));
	}

	/** Everything that is measured again and again while open cases become more. */
	private void grow(House house, Crowd crowd, StockEngine stock, Crowd timers, String stockAddress) throws Exception {
		List<Growing> growing = new ArrayList<>();
		if (Parts.wanted("polls")) {
			growing.add(new JobPolls(this.context.getBean(ProcessEngine.class), this.context.getBean(DataSource.class),
					stock, timers, JobPolls.question(stockAddress)));
		}
		String authorizedAddress = StockEngine.database(this.jdbc, this.address, "authorized");
		try (StockEngine authorized = new StockEngine("authorized", authorizedAddress, true)) {
			Worklist worklist = this.context.getBean(Worklist.class);
			if (Parts.wanted("queue")) {
				growing.add(new WorkQueue(worklist, this.jdbc, house.staff("allrounder"), authorized, new Crowd(
						authorized.jdbc(), Crowd.ENGINE, new StockRepairs(authorized.engine()).waiting(), "SR28")));
			}
			if (Parts.wanted("memory")) {
				growing.add(new Memory(worklist, house.staff("allrounder")));
			}
			measure(growing, crowd);
		}
	}

	private void measure(List<Growing> growing, Crowd crowd) throws Exception {
		for (int size : growing.isEmpty() ? new int[0] : new int[] { Growing.FEW, Growing.SOME, Growing.MANY }) {
			crowd.upTo(size);
			for (Growing one : growing) {
				one.at(size);
			}
		}
		growing.forEach((one) -> one.report(this.figures));
	}

	private static List<String> all() {
		return Stream.concat(Crowd.OWN.stream(), Crowd.ENGINE.stream()).toList();
	}

}
