package org.mendlane.bench;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many devices in the database. Every second order is one company's; of all devices the
 * newest are open, and an older one now and then, as in a shop that has been working for
 * years.
 */
class Devices {

	private static final Instant NEWEST = Instant.parse("2026-05-04T07:00:00Z");

	private static final int PER_ORDER = 10;

	private static final String ORDERS = """
			insert into repair_order (number, customer_id, submitted_by, by_staff, submitted_at, recipient, street,
				postal_code, city, country, state, verified, reminders, device_count, request_key, version)
			select {number} || '0', {customer}, :login, false, cast(:newest as timestamp with time zone) - g.n * interval '1' minute, 'Firma', 'ul. Długa 5',
				'00-238', 'Warszawa', 'PL', 'OPEN', true, 0, 10, 'bench-' || g.n, 0
			from {range}""";

	private static final String REPAIRS = """
			insert into repair (number, order_number, position, customer_id, submitted_by, submitted_at, kind, maker,
				model, serial, fault, warranty_claimed, state, started, repairable, minutes, quality_failures,
				unrepaired, version)
			select {number} || '0D' || d.j, {number} || '0', d.j, {customer}, :login, cast(:newest as timestamp with time zone) - g.n * interval '1' minute,
				'printer', 'Zebra', 'ZD' || mod(g.n * 7 + d.j, 900), 'S' || (g.n * 10 + d.j), 'Does not print', false,
				case when mod(g.n, 1001) = 0 then 'REPAIRED' else 'DIAGNOSED' end, true, true, 0, 0, false, 0
			from {range}, (values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10)) as d(j)""";

	private static final String POSITIONS = """
			insert into case_position (case_number, definition_id, stage, waits_for, since_at)
			select {number} || '0D' || d.j, 'repair:1:1', case mod(d.j, 3) when 0 then 'quote' else 'repair' end,
				case mod(d.j, 3) when 0 then 'customer' else 'queue' end, cast(:newest as timestamp with time zone) - g.n * interval '1' minute
			from {range}, (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10)) as d(j)""";

	private static final String QUOTES = """
			insert into quote (repair_number, version_number, state, summary, currency, price_list_version, offered_at,
				necessary_gross, recommended_gross, version)
			select {number} || '0D' || d.j, d.v, case d.v when 2 then 'OFFERED' else 'SUPERSEDED' end, 'Roller', 'PLN', 1,
				cast(:newest as timestamp with time zone) - g.n * interval '1' minute, 18000, 24000, 0
			from {range}, (values (3, 1), (3, 2), (6, 1), (6, 2), (9, 2)) as d(j, v)""";

	private final JdbcClient jdbc;

	private final long company;

	private final String login;

	private final List<Long> others;

	private final boolean h2;

	private int orders;

	Devices(JdbcClient jdbc, long company, String login, List<Long> others) {
		this.jdbc = jdbc;
		this.company = company;
		this.login = login;
		this.others = others;
		this.h2 = jdbc.sql("select count(*) from information_schema.schemata where schema_name = 'INFORMATION_SCHEMA'")
			.query(Integer.class)
			.single() > 0;
	}

	/** Fills up to so many devices of the company, with as many of others. */
	void upTo(int devices) {
		int wanted = devices * 2 / PER_ORDER;
		String range = (this.h2 ? "(select x as n from system_range(%d, %d)) g" : "generate_series(%d, %d) as g(n)")
			.formatted(this.orders + 1, wanted);
		run(ORDERS, range);
		run(REPAIRS, range);
		run(POSITIONS, range);
		run(QUOTES, range);
		this.orders = wanted;
		this.jdbc.sql("update repair set state = 'CLOSED' where submitted_at < :at and state = 'DIAGNOSED'")

			.param("at", NEWEST.minus(Math.max(40, wanted / 50), ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC))
			.update();
		this.jdbc.sql("analyze").update();
	}

	/** The place in the company's list after so many devices. */
	Place after(int devices, String condition) {
		return this.jdbc
			.sql("select number, submitted_at from repair r where customer_id = :company and " + condition
					+ " order by submitted_at desc, number desc offset " + devices + " rows fetch first 1 rows only")
			.param("company", this.company)
			.query((row, index) -> new Place(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
			.single();
	}

	private void run(String sql, String range) {
		JdbcClient.StatementSpec statement = this.jdbc.sql(sql.replace("{range}", range)
			.replace("{number}", "'SR26' || lpad(cast(g.n as varchar(10)), 6, '0')")
			.replace("{customer}", "case when mod(g.n, 2) = 0 then :company else :first + mod(g.n, :others) end"));
		if (sql.contains(":newest")) {
			statement = statement.param("newest", NEWEST.atOffset(ZoneOffset.UTC));
		}
		if (sql.contains("{customer}")) {
			statement = statement.param("company", this.company)
				.param("first", this.others.get(0))
				.param("others", this.others.size())
				.param("login", this.login);
		}
		statement.update();
	}

	/** A device's place in a list. */
	record Place(String number, Instant at) {

		String cursor() {
			return ChronoUnit.MICROS.between(Instant.EPOCH, this.at) + "-" + this.number;
		}

	}

}
