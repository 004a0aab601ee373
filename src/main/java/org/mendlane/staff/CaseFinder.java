package org.mendlane.staff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases by whatever people know of them, in one statement. */
@Component
class CaseFinder {

	private static final int MOST = 8;

	/**
	 * Fewer letters than that stand everywhere, and no index finds them but as
	 * beginnings.
	 */
	private static final int SHORTEST = 3;

	private static final String DEVICE = "lower(r.maker || ' ' || r.model || ' ' || coalesce(r.serial, ''))";

	private static final String NEWEST = " order by r.submitted_at desc, r.number desc fetch first " + MOST
			+ " rows only";

	private static final String PARCEL = "r.number in (select d.repair_number from parcel p "
			+ "join parcel_device d on d.parcel_id = p.id where p.tracking_number like :parcel)";

	private static final String PLACE = "r.number in (select l.repair_number from device_place l "
			+ "join storage_place s on s.code = l.place_code where lower(s.name) like :text or lower(s.code) like :text)";

	private final JdbcClient jdbc;

	CaseFinder(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest ones first; the customers are those found by the same text. */
	List<CaseRow> find(Wanted wanted, Collection<Long> customers) {
		Map<String, Object> params = new HashMap<>();
		List<String> ways = new ArrayList<>();
		for (String number : wanted.numbers()) {
			ways.add("r.number like :number" + ways.size());
			params.put("number" + (ways.size() - 1), number + "%");
		}
		if (wanted.isLongEnough()) {
			device(wanted.text().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", ""), ways, params);
		}
		if (!wanted.parcel().isEmpty()) {
			ways.add(PARCEL);
			params.put("parcel", wanted.parcel().replaceAll("[%_\\\\]", "") + "%");
		}
		if (!customers.isEmpty()) {
			ways.add("r.customer_id in (:customers)");
			params.put("customers", customers);
		}
		return ways.isEmpty() ? List.of() : this.jdbc.sql(sql(ways)).params(params).query(CaseRows::row).list();
	}

	/** A short text is how a word of the device begins. */
	private static void device(String text, List<String> ways, Map<String, Object> params) {
		if (text.length() >= SHORTEST) {
			ways.add(DEVICE + " like :text");
			ways.add(PLACE);
			params.put("text", "%" + text + "%");
		}
		else if (!text.isEmpty()) {
			ways.add("(" + DEVICE + " like :begins or " + DEVICE + " like :word)");
			params.put("begins", text + "%");
			params.put("word", "% " + text + "%");
		}
	}

	/** Each way along its own index. */
	private static String sql(List<String> ways) {
		String any = String.join(" union ",
				ways.stream()
					.map((way) -> "(select r.number, r.submitted_at from repair r where " + way + NEWEST + ")")
					.toList());
		return CaseRows.SELECT + "where r.number in (select f.number from (" + any + ") f)" + NEWEST;
	}

}
