package org.mendlane.process.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares the board with the engine at each start and every night, one node at a time:
 * it is empty after an upgrade, and nobody else notices what is changed by SQL or by a
 * node of an older release.
 */
@Component
class BoardCheck implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(BoardCheck.class);

	private final Board board;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	BoardCheck(Board board, JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.board = board;
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void afterSingletonsInstantiated() {
		check();
	}

	@Scheduled(cron = "0 30 3 * * *")
	void check() {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("select version from engine_seed where name = 'board' for update")
				.query(Integer.class)
				.single();
			int mended = this.board.compare();
			if (mended > 0) {
				log.warn("{} open tasks did not hang on the board as the engine has them: mended", mended);
			}
		});
	}

}
