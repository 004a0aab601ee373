package org.mendlane;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Knows when the database is away: then one thread waits for it, and everybody else hears
 * so at once.
 */
class WatchedDatabase extends DelegatingDataSource {

	private static final Logger log = LoggerFactory.getLogger(WatchedDatabase.class);

	private static final String NO_CONNECTION = "08001";

	private final AtomicBoolean away = new AtomicBoolean();

	WatchedDatabase(DataSource database) {
		super(database);
	}

	@Override
	public Connection getConnection() throws SQLException {
		if (this.away.get()) {
			throw new SQLTransientConnectionException("The database is away", NO_CONNECTION);
		}
		try {
			return super.getConnection();
		}
		catch (SQLException ex) {
			if (isAbsence(ex) && this.away.compareAndSet(false, true)) {
				log.error("The database is away: {}", ex.getMessage());
				Thread watch = new Thread(this::watch, "database-watch");
				watch.setDaemon(true);
				watch.start();
			}
			throw ex;
		}
	}

	/**
	 * The pool answers as soon as it has a connection; each time it is asked, it waits.
	 */
	private void watch() {
		boolean waits = true;
		while (waits) {
			try (Connection connection = super.getConnection()) {
				waits = !connection.isValid(1);
			}
			catch (SQLException ex) {
				waits = isAbsence(ex);
			}
		}
		this.away.set(false);
		log.warn("The database is back");
	}

	/** A crowd that waits for connections is none. */
	private static boolean isAbsence(SQLException failure) {
		String code = Optional.ofNullable(failure.getSQLState()).orElse("");
		return code.startsWith("08") || code.startsWith("57P0");
	}

}
