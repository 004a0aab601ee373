package org.mendlane.process.engine;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.flywaydb.core.api.migration.Context;
import org.mendlane.shared.CodeMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Creates the engine's tables by the scripts in its own jar, under Flyway's lock, so that
 * several nodes may start at once.
 */
class EngineTables extends CodeMigration {

	private static final List<String> PARTS = List.of("engine", "history", "identity", "case.engine", "case.history",
			"decision.engine", "decision.history");

	EngineTables() {
		super("001", "engine");
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
