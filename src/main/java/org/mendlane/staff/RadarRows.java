package org.mendlane.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the cases that wait for their customers, and those that have not moved for days.
 */
@Component
class RadarRows {

	static final int MOST = 200;

	/** As long as the diagrams wait before they tell somebody. */
	private static final Duration STANDS = Duration.ofDays(5);

	private static final Duration SILENT = Duration.ofDays(7);

	private static final Duration PARCEL = Duration.ofDays(14);

	private static final String SELECT = """
			select p.case_number, coalesce(r.maker || ' ' || r.model, '') as title, c.id, c.name, c.phone, c.guardian,
				p.stage, p.waits_for, p.since_at, p.until_at, h.cause, h.reason,
				(select max(e.at) from conversation_entry e left join account a on a.login = e.written_by
					where e.case_number = p.case_number and a.customer_id is null
						and (e.internal = false or e.called = true)) as written,
				(select max(m.written_at) from outbox_message m
					where m.case_number = p.case_number and m.state <> 'UNWANTED' and (m.recipient = c.email or exists
						(select 1 from account a where a.login = m.recipient and a.customer_id = c.id))) as mailed
			from case_position p
			left join repair r on r.number = p.case_number
			left join repair_order o on o.number = p.case_number
			left join holdup h on h.repair_number = p.case_number and h.ended_at is null
			join customer c on c.id = coalesce(r.customer_id, o.customer_id)
			where (r.state in ('RECEIVED', 'DIAGNOSED', 'REPAIRED', 'CHECKED') or o.state = 'OPEN')
				and (p.waits_for = 'customer' or h.id is not null
					or (r.number is not null and p.since_at < :stands))
				and (c.guardian = :guardian or :guardian is null)
			order by p.since_at, p.case_number fetch first 200 rows only""";

	private final JdbcClient jdbc;

	private final Clock clock;

	RadarRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The longest wait first; of this guardian's customers, or of all. */
	List<RadarRow> of(@Nullable String guardian) {
		Instant now = this.clock.instant();
		return this.jdbc.sql(SELECT)
			.param("stands", now.minus(STANDS).atOffset(ZoneOffset.UTC))
			.param("guardian", guardian, java.sql.Types.VARCHAR)
			.query((row, number) -> row(row, now))
			.list();
	}

	private static RadarRow row(ResultSet row, Instant now) throws SQLException {
		Instant since = row.getObject("since_at", OffsetDateTime.class).toInstant();
		String stage = row.getString("stage");
		return new RadarRow(row.getString("case_number"), row.getString("title"), row.getLong("id"),
				row.getString("name"), row.getString("phone"), row.getString("guardian"), stage,
				reason(row, stage, Duration.between(since, now)), since, at(row, "until_at"),
				later(at(row, "written"), at(row, "mailed")), row.getString("reason"));
	}

	private static RadarRow.Reason reason(ResultSet row, @Nullable String stage, Duration age) throws SQLException {
		String waits = row.getString("waits_for");
		String cause = row.getString("cause");
		if (cause != null && !"customer".equals(waits)) {
			return RadarRow.Reason.valueOf(cause);
		}
		if ("carrier".equals(waits) || "delivery".equals(stage)) {
			return "delivery".equals(stage) ? RadarRow.Reason.UNCONFIRMED : RadarRow.Reason.NOT_PICKED_UP;
		}
		if (!"customer".equals(waits)) {
			return RadarRow.Reason.STANDS;
		}
		if ("shipping".equals(stage)) {
			return (age.compareTo(PARCEL) > 0) ? RadarRow.Reason.PARCEL_LATE : RadarRow.Reason.WAITS;
		}
		if (age.compareTo(SILENT) <= 0) {
			return RadarRow.Reason.WAITS;
		}
		return "collection".equals(stage) ? RadarRow.Reason.NOT_COLLECTED : RadarRow.Reason.SILENT;
	}

	private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
		return (one == null || (other != null && other.isAfter(one))) ? other : one;
	}

	private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

}
