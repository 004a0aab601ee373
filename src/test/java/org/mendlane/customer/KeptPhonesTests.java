package org.mendlane.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

/** Numbers from before are kept as new ones are. */
class KeptPhonesTests {

	private final EmbeddedDatabase database = new EmbeddedDatabaseBuilder().generateUniqueName(true)
		.setType(EmbeddedDatabaseType.H2)
		.addScripts("db/migration/common/V010__account.sql", "db/migration/common/V011__customer.sql",
				"db/migration/common/V012__shop.sql")
		.build();

	private final JdbcClient jdbc = JdbcClient.create(this.database);

	@AfterEach
	void end() {
		this.database.shutdown();
	}

	@Test
	void everyNumberIsReadInItsCountryAndFoundByIt() throws SQLException {
		sql("create table company_contact (id bigint, customer_id bigint, phone varchar(40))");
		sql("update shop set phone = '22 555 01 40', country = 'PL'");
		account(1, "22 555 01 41");
		account(2, "");
		customer(1, "040 123 456", "SI");
		customer(2, "wew. 12", "PL");
		customer(3, "+48 601 100 100", "SI");
		sql("insert into company_contact values (1, 1, '01 234 56 78'), (2, 2, null)");
		migrate();
		assertThat(phones("shop")).containsExactly("+48225550140");
		assertThat(phones("account")).containsExactly("+48225550141", "");
		assertThat(phones("customer")).containsExactly("+38640123456", "wew. 12", "+48601100100");
		assertThat(phones("company_contact")).containsExactly("+38612345678", null);
		assertThat(this.jdbc.sql("select search_text from customer order by id").query(String.class).list())
			.containsExactly("anna 1 38640123456", "anna 2", "anna 3 48601100100");
	}

	@Test
	void aShopWithoutACountryKeepsWhatItHas() throws SQLException {
		sql("create table company_contact (id bigint, customer_id bigint, phone varchar(40))");
		account(1, "22 555 01 41");
		migrate();
		assertThat(phones("account")).containsExactly("22 555 01 41");
	}

	private void migrate() throws SQLException {
		try (Connection connection = this.database.getConnection()) {
			new KeptPhones().migrate(new Context() {
				@Override
				public Configuration getConfiguration() {
					return new ClassicConfiguration();
				}

				@Override
				public Connection getConnection() {
					return connection;
				}
			});
		}
	}

	private void account(long id, String phone) {
		this.jdbc
			.sql("""
					insert into account (id, version, login, name, email, phone, language, roles, skills, absent, created_at)
					values (?, 0, ?, '', '', ?, 'pl', '', '', false, current_timestamp)""")
			.params(id, "person" + id, phone)
			.update();
	}

	private void customer(long id, String phone, String country) {
		this.jdbc.sql("""
				insert into customer (id, version, kind, name, email, phone, language, recipient, street, postal_code,
				city, country, search_text, created_at)
				values (?, 0, 'PERSON', '', '', ?, 'pl', '', '', '', '', ?, ?, current_timestamp)""")
			.params(id, phone, country, "anna " + id)
			.update();
	}

	private void sql(String statement) {
		this.jdbc.sql(statement).update();
	}

	private List<String> phones(String table) {
		return this.jdbc.sql("select phone from " + table + " order by id").query(String.class).list();
	}

}
