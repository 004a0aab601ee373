package org.mendlane.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Where each case stands, one row per case.
 */
@Component
class PositionRows {

	private final JdbcTemplate jdbc;

	PositionRows(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void put(CasePosition position) {
		if (write("""
				update case_position set definition_id = ?, stage = ?, waits_for = ?, since_at = ?, until_at = ?,
				group_name = ? where case_number = ?""", position) == 0) {
			write("""
					insert into case_position (definition_id, stage, waits_for, since_at, until_at, group_name,
					case_number) values (?, ?, ?, ?, ?, ?, ?)""", position);
		}
	}

	private int write(String sql, CasePosition position) {
		return jdbc.update(sql, position.definitionId(), position.stage(), position.waitsFor(),
				timestamp(position.since()), timestamp(position.until()), position.group(), position.caseNumber());
	}

	Optional<CasePosition> find(String caseNumber) {
		return jdbc.query("""
				select case_number, definition_id, stage, waits_for, since_at, until_at, group_name
				from case_position where case_number = ?""", PositionRows::position, caseNumber).stream().findFirst();
	}

	private static CasePosition position(ResultSet row, int number) throws SQLException {
		return new CasePosition(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
				row.getTimestamp(5).toInstant(), instant(row.getTimestamp(6)), row.getString(7));
	}

	private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
		return (instant != null) ? Timestamp.from(instant) : null;
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

}
