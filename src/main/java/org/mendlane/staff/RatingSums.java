package org.mendlane.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mendlane.customer.CustomerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What customers thought of repairs, by whom they were done, for whom and on which path;
 * the low ones with what became of them.
 */
@Component
class RatingSums {

	private static final String SUMS = """
			, count(*) as given, avg(cast(stars as decimal(6, 3))) as average,
				sum(case when stars <= 3 then 1 else 0 end) as low
			from (select a.stars, r.repaired_by, r.path, c.id, c.name
				from rating a join repair r on r.number = a.repair_number join customer c on c.id = r.customer_id
				where a.rated_at >= :from and a.rated_at < :to and (c.guardian = :guardian or :guardian is null)) rated
			group by\s""";

	private static final String LOWEST = " order by average, given desc, code";

	private static final String ALL = "select 'technician' as kind, repaired_by as code, '' as name" + SUMS
			+ "repaired_by union all select 'path', path, ''" + SUMS + "path union all select * from ("
			+ "select 'customer' as kind, cast(id as varchar(20)) as code, min(name) as name" + SUMS + "id" + LOWEST
			+ " fetch first 50 rows only) x" + LOWEST;

	private static final String RATED = """
			select a.repair_number, r.maker || ' ' || r.model as title, a.stars, a.remark, a.rated_at, c.id, c.name,
				r.repaired_by, t.task_id, t.assignee, (select max(j.at) from journal_entry j
					where j.case_number = a.repair_number and j.code = 'TaskDone' and j.detail = 'CallAboutRating') as called
			from rating a join repair r on r.number = a.repair_number join customer c on c.id = r.customer_id
			left join open_task t on t.case_number = a.repair_number and t.element = 'CallAboutRating' and t.place = 0
			where\s""";

	private static final String LOW = RATED + "a.stars <= 3 and a.rated_at >= :from and a.rated_at < :to "
			+ "and (c.guardian = :guardian or :guardian is null) ";

	private static final String NEWEST = "order by a.rated_at desc, a.repair_number fetch first 50 rows only";

	private final JdbcClient jdbc;

	private final ZoneId zone;

	RatingSums(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.zone = clock.getZone();
	}

	/** Of this guardian's customers, or of all; the lowest averages first. */
	List<Sum> sums(LocalDate from, LocalDate to, @Nullable String guardian) {
		return between(ALL, from, to, guardian)
			.query((row, number) -> new Sum(row.getString("kind"), row.getString("code"), row.getString("name"),
					row.getInt("given"), row.getDouble("average"), row.getInt("low")))
			.list();
	}

	/** Low ones of this time, the newest first. */
	List<Rated> low(LocalDate from, LocalDate to, @Nullable String guardian) {
		return between(LOW + NEWEST, from, to, guardian).query(RatingSums::rated).list();
	}

	/** How many ratings a customer has given, and their average. */
	Sum sum(CustomerId customer) {
		return this.jdbc.sql("""
				select count(*), coalesce(avg(cast(a.stars as decimal(6, 3))), 0)
				from rating a join repair r on r.number = a.repair_number where r.customer_id = ?""")
			.param(customer.value())
			.query((row, number) -> new Sum("customer", null, "", row.getInt(1), row.getDouble(2), 0))
			.single();
	}

	/** The newest ones of one customer. */
	List<Rated> of(CustomerId customer) {
		return this.jdbc.sql(RATED + "r.customer_id = :id " + NEWEST)
			.param("id", customer.value())
			.query(RatingSums::rated)
			.list();
	}

	private JdbcClient.StatementSpec between(String sql, LocalDate from, LocalDate to, @Nullable String guardian) {
		return this.jdbc.sql(sql)
			.param("from", from.atStartOfDay(this.zone).toOffsetDateTime())
			.param("to", to.plusDays(1).atStartOfDay(this.zone).toOffsetDateTime())
			.param("guardian", guardian, Types.VARCHAR);
	}

	private static Rated rated(ResultSet row, int number) throws SQLException {
		OffsetDateTime called = row.getObject("called", OffsetDateTime.class);
		return new Rated(row.getString("repair_number"), row.getString("title"), row.getInt("stars"),
				row.getString("remark"), row.getObject("rated_at", OffsetDateTime.class).toInstant(), row.getLong("id"),
				row.getString("name"), row.getString("repaired_by"), row.getString("task_id"),
				row.getString("assignee"), (called != null) ? called.toInstant() : null);
	}

	/** The ratings of one technician, customer or path; without a code, of nobody. */
	record Sum(String kind, @Nullable String code, String name, int given, double average, int low) {
	}

	/** One rating; the task is there as long as nobody has called about it. */
	record Rated(String device, String title, int stars, String remark, Instant at, long customer, String name,
			@Nullable String by, @Nullable String task, @Nullable String assignee, @Nullable Instant called) {
	}

}
