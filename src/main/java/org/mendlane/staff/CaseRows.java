package org.mendlane.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.repair.RepairId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of cases for staff pages. */
@Component
class CaseRows {

	static final int PAGE = 50;

	private static final int MOST_MATCHES = 200;

	static final int MOST_COUNTED = 999;

	private static final String FROM = """
			from repair r
			join customer c on c.id = r.customer_id
			left join case_position p on p.case_number = r.number
			left join case_position o on o.case_number = r.order_number
			""" + Custody.PARCEL;

	static final String SELECT = """
			select r.number, r.maker || ' ' || r.model as title, r.serial, c.name, r.state, r.submitted_at,
				coalesce(p.stage, o.stage) as stage, coalesce(p.waits_for, o.waits_for) as waits_for,
				(select min(t.follow_up) from open_task t where t.case_number in (r.number, r.order_number)) as follow_up,
				(select max(h.reason) from holdup h where h.repair_number = r.number and h.ended_at is null) as stuck,
				(select s.name from device_place l join storage_place s on s.code = l.place_code
					where l.repair_number = r.number) as place,
			"""
			+ Custody.SQL + " as custody " + FROM;

	private static final String DEVICES = """
			select r.number, r.maker || ' ' || r.model as title, c.name from repair r
			join customer c on c.id = r.customer_id where r.number in (:numbers)
			union all
			select o.number, min(r.maker || ' ' || r.model)
				|| case when count(*) > 1 then ' +' || (count(*) - 1) else '' end, min(c.name) from repair_order o
			join customer c on c.id = o.customer_id join repair r on r.order_number = o.number
			where o.number in (:numbers) group by o.number""";

	private static final String FOLLOW_UP_DUE = "(r.number in (select t.case_number from open_task t "
			+ "where t.follow_up <= :now) or r.order_number in (select t.case_number from open_task t "
			+ "where t.follow_up <= :now))";

	private static final String PACKABLE = """
			select r.number from repair r
			where r.customer_id = ? and (r.state = 'CHECKED' or (r.state = 'DIAGNOSED' and r.unrepaired))
				and not exists (select 1 from parcel_device d where d.repair_number = r.number)
				and not exists (select 1 from return_method m
					where m.order_number = r.order_number and m.method = 'COLLECTION')
			order by r.number fetch first 20 rows only""";

	private final JdbcClient jdbc;

	private final Customers customers;

	private final Clock clock;

	CaseRows(JdbcClient jdbc, Customers customers, Clock clock) {
		this.jdbc = jdbc;
		this.customers = customers;
		this.clock = clock;
	}

	/** One page of the list in its order. */
	ListPage<CaseRow, String> list(CaseFilter filter) {
		return list(filter, PAGE);
	}

	/** The same with so many rows. */
	ListPage<CaseRow, String> list(CaseFilter filter, int size) {
		Map<String, Object> params = new HashMap<>();
		List<CaseRow> rows = this.jdbc
			.sql(SELECT + "where " + where(filter, params) + " order by "
					+ filter.order().sort().order(filter.order().down()) + " fetch first " + (size + 1) + " rows only")
			.params(params)
			.query(CaseRows::row)
			.list();
		return ListPage.of(rows, size, CaseFilter::key);
	}

	/** How many each of them shows, not counted any further than anybody reads. */
	List<Integer> counts(List<CaseFilter> filters) {
		Map<String, Object> params = new HashMap<>();
		List<String> counts = new ArrayList<>();
		for (int at = 0; at < filters.size(); at++) {
			counts.add(count(at, filters.get(at), params));
		}
		return counts.isEmpty() ? List.of()
				: this.jdbc.sql(String.join(" union all ", counts) + " order by place")
					.params(params)
					.query((row, at) -> row.getInt("cases"))
					.list();
	}

	/** What is asked for has names of its own in each of them. */
	private String count(int place, CaseFilter filter, Map<String, Object> all) {
		Map<String, Object> params = new HashMap<>();
		String where = where(filter.first(), params).replaceAll(":(?=[a-z])", ":in" + place);
		params.forEach((name, value) -> all.put("in" + place + name, value));
		return "select " + place + " as place, count(*) as cases from (select r.number " + FROM + "where " + where
				+ " fetch first " + (MOST_COUNTED + 1) + " rows only) list" + place;
	}

	private String where(CaseFilter filter, Map<String, Object> params) {
		List<String> wheres = new ArrayList<>(List.of("1 = 1"));
		narrow(filter, wheres, params);
		String q = filter.q();
		if (q != null) {
			search(q, wheres, params);
		}
		return String.join(" and ", wheres);
	}

	/** Where this device is now. */
	Custody custody(RepairId device) {
		return this.jdbc.sql("select " + Custody.SQL + " from repair r " + Custody.PARCEL + "where r.number = ?")
			.param(device.number())
			.query((row, at) -> Custody.valueOf(row.getString(1)))
			.single();
	}

	/** Devices with exactly this serial number. */
	List<CaseRow> withSerial(String serial) {
		return this.jdbc
			.sql(SELECT + "where r.serial in (:serials) order by r.submitted_at desc, r.number desc "
					+ "fetch first 20 rows only")
			.param("serials", List.of(serial, serial.toUpperCase(Locale.ROOT), serial.toLowerCase(Locale.ROOT)))
			.query(CaseRows::row)
			.list();
	}

	/** A device in the parcel with this number. */
	Optional<String> inParcel(String trackingNumber) {
		return this.jdbc.sql("""
				select d.repair_number from parcel p join parcel_device d on d.parcel_id = p.id
				where p.tracking_number = ? order by d.position fetch first 1 rows only""")
			.param(trackingNumber)
			.query(String.class)
			.optional();
	}

	/** Devices of the customer that may go into the same parcel. */
	List<String> packable(CustomerId customer) {
		return this.jdbc.sql(PACKABLE).param(customer.value()).query(String.class).list();
	}

	/** What lists say about these cases. */
	Map<String, Label> labels(Collection<String> numbers) {
		Map<String, Label> labels = new LinkedHashMap<>();
		List<String> ours = numbers.stream().filter((number) -> number.startsWith("SR")).distinct().toList();
		if (!ours.isEmpty()) {
			this.jdbc.sql(DEVICES).param("numbers", ours).query((rs) -> {
				labels.put(rs.getString(1), new Label(rs.getString(2), rs.getString(3)));
			});
		}
		numbers.stream().filter(CustomerId::isCaseNumber).distinct().forEach((number) -> {
			String name = this.customers.get(CustomerId.ofCaseNumber(number)).name();
			labels.put(number, new Label(name, name));
		});
		return labels;
	}

	private void narrow(CaseFilter filter, List<String> wheres, Map<String, Object> params) {
		if (filter.open()) {
			wheres.add("r.state in ('ANNOUNCED', 'RECEIVED', 'DIAGNOSED', 'REPAIRED', 'CHECKED')");
		}
		if (filter.stage() != null) {
			wheres.add("coalesce(p.stage, o.stage) = :stage");
			params.put("stage", filter.stage());
		}
		if (CaseFilter.AGAIN.equals(filter.waits())) {
			wheres.add(FOLLOW_UP_DUE);
			params.put("now", Timestamp.from(this.clock.instant()));
		}
		else if (filter.waits() != null) {
			wheres.add("coalesce(p.waits_for, o.waits_for) = :waits");
			params.put("waits", filter.waits());
		}
		Custody.of(filter.custody()).map(Custody::condition).ifPresent(wheres::add);
		filter.more().narrow(wheres, params, this.clock.getZone());
		Instant after = filter.afterAt();
		if (after != null) {
			after(after, filter, wheres, params);
		}
	}

	/** Goes on where the last row shown stands now. */
	private void after(Instant at, CaseFilter filter, List<String> wheres, Map<String, Object> params) {
		CaseSort sort = filter.order().sort();
		boolean down = filter.order().down();
		if (sort == CaseSort.SUBMITTED) {
			params.put("k0", at.atOffset(ZoneOffset.UTC));
			params.put("k1", filter.afterNumber());
			wheres.add(sort.after(down));
			return;
		}
		this.jdbc
			.sql("select " + String.join(", ", sort.parts())
					+ " from repair r join customer c on c.id = r.customer_id where r.number = ?")
			.param(filter.afterNumber())
			.query((row) -> {
				for (int part = 0; part < sort.parts().size(); part++) {
					params.put("k" + part, row.getObject(part + 1));
				}
				wheres.add(sort.after(down));
			});
	}

	/** Finds by number, else by serial number and by what is known about customers. */
	private void search(String text, List<String> wheres, Map<String, Object> params) {
		String number = OrderNumbers.normalise(text);
		if (number.matches("SR[0-9]{2,}(D[0-9]*)?")) {
			wheres.add("r.number >= :from and r.number < :to");
			params.put("from", number);
			params.put("to", number + "~");
			return;
		}
		List<Long> people = this.customers.find(text, MOST_MATCHES)
			.stream()
			.map(Customer::id)
			.map(CustomerId::value)
			.toList();
		String serial = "(r.serial like :serial or r.serial like :upper";
		params.put("serial", prefix(text));
		params.put("upper", prefix(text.toUpperCase(Locale.ROOT)));
		if (people.isEmpty()) {
			wheres.add(serial + ")");
		}
		else {
			wheres.add(serial + " or r.customer_id in (:people))");
			params.put("people", people);
		}
	}

	private static String prefix(String text) {
		return text.replaceAll("[%_\\\\]", "") + "%";
	}

	static CaseRow row(ResultSet rs, int index) throws SQLException {
		String state = rs.getString("state");
		Timestamp followUp = rs.getTimestamp("follow_up");
		return new CaseRow(rs.getString("number"), rs.getString("title"), rs.getString("serial"), rs.getString("name"),
				rs.getString("stage"), rs.getString("waits_for"), !state.equals("CLOSED") && !state.equals("DROPPED"),
				rs.getObject("submitted_at", OffsetDateTime.class).toInstant(),
				(followUp != null) ? followUp.toInstant() : null, rs.getString("stuck"),
				Custody.valueOf(rs.getString("custody")), rs.getString("place"));
	}

}
