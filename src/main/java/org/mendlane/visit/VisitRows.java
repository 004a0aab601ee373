package org.mendlane.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mendlane.repair.RepairOrderId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Visits as they are kept: none is taken away, one that was moved only says so.
 */
@Component
class VisitRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	VisitRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Those that were not moved, the first one first. */
	List<Visit> of(RepairOrderId order) {
		return jdbc.sql("select * from visit where order_number = ? and moved_at is null order by id")
			.param(order.number())
			.query((row, number) -> visit(row))
			.list();
	}

	void insert(RepairOrderId order, VisitPlan plan, String by) {
		jdbc.sql("""
				insert into visit (order_number, visit_day, time_from, time_to, technician, agreed_by, agreed_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(order.number(), plan.day(), plan.from(), plan.to(), plan.technician(), by, now())
			.update();
	}

	void move(Visit visit) {
		jdbc.sql("update visit set moved_at = ? where id = ?").params(now(), visit.id()).update();
	}

	void report(Visit visit, VisitReport report, String by) {
		jdbc.sql("""
				update visit set outcome = ?, report = ?, minutes = ?, reason = ?, signer = ?, reported_by = ?,
				reported_at = ? where id = ?""")
			.params(report.outcome().name(), report.work(), report.minutes(), report.reason(), report.signer(), by,
					now(), visit.id())
			.update();
	}

	void answer(Visit visit, VisitAnswer answer, String words, String by) {
		jdbc.sql("update visit set answer = ?, answer_words = ?, answered_by = ?, answered_at = ? where id = ?")
			.params(answer.name(), words, by, now(), visit.id())
			.update();
	}

	private OffsetDateTime now() {
		return clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static Visit visit(ResultSet row) throws SQLException {
		VisitPlan plan = new VisitPlan(row.getObject("visit_day", LocalDate.class),
				row.getObject("time_from", LocalTime.class), row.getObject("time_to", LocalTime.class),
				row.getString("technician"));
		return new Visit(row.getLong("id"), new RepairOrderId(row.getString("order_number")), plan, report(row),
				row.getString("reported_by"), row.getString("answer_words"));
	}

	private static @Nullable VisitReport report(ResultSet row) throws SQLException {
		@Nullable String outcome = row.getString("outcome");
		return (outcome == null) ? null : new VisitReport(VisitOutcome.valueOf(outcome), row.getString("report"),
				row.getInt("minutes"), row.getString("reason"), row.getString("signer"));
	}

}
