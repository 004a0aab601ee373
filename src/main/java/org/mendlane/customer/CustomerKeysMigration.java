package org.mendlane.customer;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.flywaydb.core.api.migration.Context;
import org.mendlane.shared.CodeMigration;

import org.springframework.stereotype.Component;

/** Gives their keys to customers who were there before there were keys. */
@Component
class CustomerKeysMigration extends CodeMigration {

	private static final int BUNDLE = 500;

	CustomerKeysMigration() {
		super("122.1", "customer keys");
	}

	@Override
	public void migrate(Context context) throws SQLException {
		try (Statement read = context.getConnection().createStatement();
				ResultSet row = read
					.executeQuery("select id, name, postal_code, city, email, tax_id, phone from customer");
				PreparedStatement write = context.getConnection()
					.prepareStatement(
							"""
									update customer set search_text = ?, name_key = ?, city_key = ?, place_key = ?, email_key = ?, tax_key = ?,
										phone_key = ? where id = ?""")) {
			for (int at = 1; row.next(); at++) {
				add(row, write);
				if (at % BUNDLE == 0) {
					write.executeBatch();
				}
			}
			write.executeBatch();
		}
	}

	private static void add(ResultSet row, PreparedStatement write) throws SQLException {
		List<String> keys = new CustomerKeys(row.getString("name"), row.getString("postal_code"), row.getString("city"),
				row.getString("email"), row.getString("tax_id"), row.getString("phone"))
			.all();
		for (int at = 0; at < keys.size(); at++) {
			write.setString(at + 1, keys.get(at));
		}
		write.setLong(keys.size() + 1, row.getLong("id"));
		write.addBatch();
	}

}
