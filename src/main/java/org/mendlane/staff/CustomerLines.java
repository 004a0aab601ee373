package org.mendlane.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mendlane.customer.ContractKind;
import org.mendlane.customer.CustomerKind;
import org.mendlane.customer.SearchText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list of customers, page by page and never counted. */
@Component
class CustomerLines {

	static final int PAGE = 50;

	private static final String SELECT = """
			select c.id, c.kind, c.name, c.email, c.phone, c.postal_code || ' ' || c.city || ', ' || c.country as place,
				c.contract, (select a.name from account a where a.login = c.guardian) as guardian, c.tax_id
			from customer c where\s""";

	private final JdbcClient jdbc;

	CustomerLines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	ListPage<CustomerLine, Long> list(CustomerFilter filter) {
		return list(filter, PAGE);
	}

	/** The same with so many rows. */
	ListPage<CustomerLine, Long> list(CustomerFilter filter, int size) {
		Map<String, Object> params = new HashMap<>();
		String order = filter.sort().order(filter.down());
		List<CustomerLine> rows = this.jdbc
			.sql(SELECT + where(filter, params) + " order by " + order + " fetch first " + (size + 1) + " rows only")
			.params(params)
			.query(CustomerLines::line)
			.list();
		return ListPage.of(rows, size, CustomerLine::id);
	}

	private String where(CustomerFilter filter, Map<String, Object> params) {
		List<String> wheres = new ArrayList<>(List.of("1 = 1"));
		equal("c.kind", filter.kind(), wheres, params);
		equal("c.contract", filter.contract(), wheres, params);
		equal("c.country", filter.country(), wheres, params);
		String q = filter.q();
		if (q != null) {
			SearchText.words(q).forEach((word) -> like("c.search_text", word, wheres, params));
		}
		String place = filter.place();
		if (place != null) {
			like("c.place_key", SearchText.place(place), wheres, params);
		}
		Long after = filter.after();
		if (after != null) {
			after(after, filter, wheres, params);
		}
		return String.join(" and ", wheres);
	}

	/** Goes on where this customer stands now, whatever he is called meanwhile. */
	private void after(long customer, CustomerFilter filter, List<String> wheres, Map<String, Object> params) {
		List<String> columns = filter.sort().columns();
		this.jdbc.sql("select " + String.join(", ", columns) + " from customer where id = ?")
			.param(customer)
			.query((row) -> {
				for (String column : columns) {
					params.put(column, row.getObject(column));
				}
				wheres.add(filter.sort().after(filter.down()));
			});
	}

	private static void equal(String column, @Nullable Object value, List<String> wheres, Map<String, Object> params) {
		if (value != null) {
			String name = "p" + params.size();
			wheres.add(column + " = :" + name);
			params.put(name, value.toString());
		}
	}

	private static void like(String column, List<String> patterns, List<String> wheres, Map<String, Object> params) {
		wheres.add(patterns.stream().map((pattern) -> {
			String name = "p" + params.size();
			params.put(name, pattern);
			return column + " like :" + name + " escape '!'";
		}).collect(Collectors.joining(" or ", "(", ")")));
	}

	private static CustomerLine line(ResultSet row, int at) throws SQLException {
		return new CustomerLine(row.getLong("id"), CustomerKind.valueOf(row.getString("kind")), row.getString("name"),
				row.getString("email"), row.getString("phone"), row.getString("place"),
				ContractKind.valueOf(row.getString("contract")), row.getString("guardian"), row.getString("tax_id"));
	}

}
