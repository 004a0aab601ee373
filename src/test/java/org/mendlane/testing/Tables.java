package org.mendlane.testing;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

/**
 * A new database in memory with the tables of some migrations.
 */
public final class Tables {

	private Tables() {
	}

	public static DataSource of(String... migrations) {
		EmbeddedDatabaseBuilder builder = new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2)
			.generateUniqueName(true);
		for (String migration : migrations) {
			builder.addScript("db/migration/common/" + migration + ".sql");
		}
		return builder.build();
	}

}
