package org.mendlane.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.mendlane.document.DocumentId;
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

	/** One at a time, so that nobody accepts what is just being rejected. */
	Optional<Visit> undecided(RepairOrderId order) {
		return jdbc.sql("select * from visit where order_number = ? and outcome = 'LATER' for update")
			.param(order.number())
			.query((row, number) -> visit(row))
			.optional();
	}

	Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	void insert(RepairOrderId order, VisitPlan plan, String by) {
		jdbc.sql("""
				insert into visit (order_number, visit_day, time_from, time_to, technician, agreed_by, agreed_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(order.number(), plan.day(), plan.from(), plan.to(), plan.technician(), by, moment())
			.update();
	}

	void move(Visit visit) {
		jdbc.sql("update visit set moved_at = ? where id = ?").params(moment(), visit.id()).update();
	}

	void report(Visit visit, VisitReport report, String by) {
		jdbc.sql("""
				update visit set outcome = ?, report = ?, minutes = ?, reason = ?, signer = ?, reported_by = ?,
				reported_at = ? where id = ?""")
			.params(report.outcome().name(), report.work(), report.minutes(), report.reason(), report.signer(), by,
					moment(), visit.id())
			.update();
	}

	void note(Visit visit, VisitWork work) {
		jdbc.sql("update visit set report = ?, minutes = ? where id = ?")
			.params(work.text(), work.minutes(), visit.id())
			.update();
	}

	void sign(Visit visit, @Nullable String strokes) {
		jdbc.sql("update visit set strokes = ? where id = ?").params(strokes, visit.id()).update();
	}

	@Nullable String strokes(Visit visit) {
		return jdbc.sql("select strokes from visit where id = ?")
			.param(visit.id())
			.query((row, number) -> Optional.ofNullable(row.getString("strokes")))
			.single()
			.orElse(null);
	}

	/** What the customer has said of it, which is on paper from now on. */
	void settle(Visit visit, VisitReport report, Consent consent, DocumentId paper) {
		jdbc.sql("""
				update visit set outcome = ?, reason = ?, signer = ?, consent = ?, consent_at = ?, document_id = ?
				where id = ?""")
			.params(report.outcome().name(), report.reason(), report.signer(), consent.way().name(),
					consent.at().atOffset(ZoneOffset.UTC), paper.value(), visit.id())
			.update();
	}

	void answer(Visit visit, VisitAnswer answer, String words, String by) {
		jdbc.sql("update visit set answer = ?, answer_words = ?, answered_by = ?, answered_at = ? where id = ?")
			.params(answer.name(), words, by, moment(), visit.id())
			.update();
	}

	private OffsetDateTime moment() {
		return now().atOffset(ZoneOffset.UTC);
	}

	private static Visit visit(ResultSet row) throws SQLException {
		VisitPlan plan = new VisitPlan(row.getObject("visit_day", LocalDate.class),
				row.getObject("time_from", LocalTime.class), row.getObject("time_to", LocalTime.class),
				row.getString("technician"));
		return new Visit(row.getLong("id"), new RepairOrderId(row.getString("order_number")), plan, work(row),
				report(row), row.getString("reported_by"), row.getString("answer_words"), paper(row));
	}

	private static @Nullable VisitWork work(ResultSet row) throws SQLException {
		@Nullable String text = row.getString("report");
		return (text == null || text.isBlank()) ? null : new VisitWork(text, row.getInt("minutes"));
	}

	private static @Nullable DocumentId paper(ResultSet row) throws SQLException {
		long id = row.getLong("document_id");
		return row.wasNull() ? null : new DocumentId(id);
	}

	private static @Nullable VisitReport report(ResultSet row) throws SQLException {
		@Nullable String outcome = row.getString("outcome");
		return (outcome == null) ? null : new VisitReport(VisitOutcome.valueOf(outcome), row.getString("report"),
				row.getInt("minutes"), row.getString("reason"), row.getString("signer"));
	}

}
