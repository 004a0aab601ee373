package org.mendlane.customer;

import java.util.List;

import org.flywaydb.core.api.migration.Context;
import org.mendlane.shared.CodeMigration;
import org.mendlane.shared.PhoneNumbers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Phone numbers that were kept as they had been typed are kept as E.164; what cannot be
 * read stays as it is.
 */
@Component
class KeptPhones extends CodeMigration {

	private static final List<String> SELECTS = List.of("select 'shop' as place, id, phone, country from shop",
			"select 'customer' as place, id, phone, country from customer",
			"select 'company_contact' as place, t.id, t.phone, c.country from company_contact t "
					+ "join customer c on c.id = t.customer_id",
			"select 'account' as place, a.id, a.phone, s.country from account a cross join shop s");

	KeptPhones() {
		super("129", "kept phones");
	}

	@Override
	public void migrate(Context context) {
		JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
		for (String select : SELECTS) {
			database.sql("select * from (" + select + ") p where phone <> ''")
				.query(Row.class)
				.list()
				.forEach((row) -> keep(row, database));
		}
	}

	/** Customers are found by it, too. */
	private static void keep(Row row, JdbcClient database) {
		String kept = PhoneNumbers.kept(row.phone, row.country);
		if (kept == null || kept.equals(row.phone)) {
			return;
		}
		database.sql("update " + row.place + " set phone = ? where id = ?").params(kept, row.id).update();
		if (row.place.equals("customer")) {
			database.sql("update customer set search_text = ? where id = ?")
				.params(SearchText.of(text(row.id, database), SearchText.digits(kept)), row.id)
				.update();
		}
	}

	private static String text(long customer, JdbcClient database) {
		return database.sql("select search_text from customer where id = ?")
			.param(customer)
			.query(String.class)
			.single();
	}

	record Row(String place, long id, String phone, String country) {
	}

}
