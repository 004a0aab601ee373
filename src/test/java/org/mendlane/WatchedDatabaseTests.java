package org.mendlane;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.CountDownLatch;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who waits for a database that is away. */
class WatchedDatabaseTests {

	private final DataSource pool = Mockito.mock();

	private final WatchedDatabase database = new WatchedDatabase(this.pool);

	@Test
	void oneWaitsAndTheOthersHearSoAtOnce() throws SQLException {
		CountDownLatch back = new CountDownLatch(1);
		Connection connection = Mockito.mock();
		Mockito.when(connection.isValid(1)).thenReturn(true);
		Mockito.when(this.pool.getConnection()).thenThrow(absent("08001")).thenAnswer((call) -> {
			back.await();
			return connection;
		});
		refused("timed out");
		refused("The database is away");
		refused("The database is away");
		back.countDown();
		Awaitility.await().ignoreExceptions().until(() -> this.database.getConnection() == connection);
	}

	@Test
	void aCrowdInFrontOfThePoolIsNoAbsence() throws SQLException {
		Connection connection = Mockito.mock();
		Mockito.when(this.pool.getConnection()).thenThrow(absent(null)).thenReturn(connection);
		refused("timed out");
		assertThat(this.database.getConnection()).isSameAs(connection);
	}

	private void refused(String message) {
		assertThatExceptionOfType(SQLTransientConnectionException.class).isThrownBy(this.database::getConnection)
			.withMessage(message);
	}

	private static SQLException absent(@Nullable String state) {
		return new SQLTransientConnectionException("timed out", state);
	}

}
