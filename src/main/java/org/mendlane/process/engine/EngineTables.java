package org.mendlane.process.engine;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Creates the engine's tables by the scripts in its own jar, under Flyway's lock, so that
 * several nodes may start at once.
 */
class EngineTables implements JavaMigration {

	private static final List<String> PARTS = List.of("engine", "history", "identity", "case.engine", "case.history",
			"decision.engine", "decision.history");

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("001");
	}

	@Override
	public String getDescription() {
		return "engine";
	}

	@Override
	public @Nullable Integer getChecksum() {
		return null;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		String product = connection.getMetaData().getDatabaseProductName();
		String database = product.contains("PostgreSQL") ? "postgres" : "h2";
		for (String part : PARTS) {
			String script = "org/camunda/bpm/engine/db/create/activiti." + database + ".create." + part + ".sql";
			ScriptUtils.executeSqlScript(connection,
					new EncodedResource(new ClassPathResource(script), StandardCharsets.UTF_8));
		}
	}

}
