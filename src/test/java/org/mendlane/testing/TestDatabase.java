package org.mendlane.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each application context an empty database of its own: H2 in memory, or
 * PostgreSQL with {@code -Dmendlane.test.database=postgresql}.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String KIND = System.getProperty("mendlane.test.database", "h2");

	private static final AtomicInteger NUMBER = new AtomicInteger();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String name = "mendlane" + NUMBER.incrementAndGet();
		properties(name).and("mendlane.data-dir=target/test-data/" + KIND + "-" + name).applyTo(context);
	}

	private static TestPropertyValues properties(String name) {
		return switch (KIND) {
			case "h2" -> TestPropertyValues.of("spring.datasource.url=jdbc:h2:mem:" + name
					+ ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=512");
			case "postgresql" -> {
				PostgreSql.create(name);
				yield TestPropertyValues.of("spring.datasource.url=" + PostgreSql.SERVER.getJdbcUrl("postgres", name),
						"spring.datasource.username=postgres");
			}
			default ->
				throw new IllegalArgumentException("mendlane.test.database is " + KIND + ", not one of h2, postgresql");
		};
	}

	/**
	 * One server for the whole JVM; it ends with the JVM, because cached contexts still
	 * use it after their tests.
	 */
	private static final class PostgreSql {

		static final EmbeddedPostgres SERVER = start();

		@SuppressWarnings("resource")
		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder().start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		static void create(String name) {
			try (Connection connection = SERVER.getPostgresDatabase().getConnection();
					Statement statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
