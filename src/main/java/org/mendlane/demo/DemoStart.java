package org.mendlane.demo;

import java.time.Duration;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills an empty shop, before its doors open and before jobs run by themselves.
 */
@Component
@Profile("demo")
class DemoStart implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(DemoStart.class);

	private final JdbcClient jdbc;

	private final DemoData data;

	private final DemoClock clock;

	private volatile boolean running;

	DemoStart(JdbcClient jdbc, DemoData data, DemoClock clock) {
		this.jdbc = jdbc;
		this.data = data;
		this.clock = clock;
	}

	@Override
	public void start() {
		this.running = true;
		if (isEmpty()) {
			log.info("The shop is empty: filling it with demo data");
			Instant begun = this.clock.present();
			this.data.fill();
			log.info("Filled with demo data in {} ms", Duration.between(begun, this.clock.present()).toMillis());
		}
	}

	/** Where anybody can log in already, nobody else is let in. */
	private boolean isEmpty() {
		return this.jdbc.sql("select count(*) from account").query(Long.class).single() == 0;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return 0;
	}

}
