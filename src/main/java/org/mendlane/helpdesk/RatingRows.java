package org.mendlane.helpdesk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

import org.mendlane.repair.RepairId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ratings as they are kept, one for each device.
 */
@Component
class RatingRows {

	private static final String OF = "select stars, remark, rated_by, rated_at, changed_at from rating where repair_number = ?";

	private final JdbcClient jdbc;

	RatingRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Rating> of(RepairId repair) {
		return jdbc.sql(OF).param(repair.number()).query(RatingRows::rating).optional();
	}

	Optional<Rating> lock(RepairId repair) {
		return jdbc.sql(OF + " for update").param(repair.number()).query(RatingRows::rating).optional();
	}

	void add(RepairId repair, int stars, String remark, String by, Instant at) {
		jdbc.sql("insert into rating (repair_number, stars, remark, rated_by, rated_at) values (?, ?, ?, ?, ?)")
			.params(repair.number(), stars, remark, by, Timestamp.from(at))
			.update();
	}

	void change(RepairId repair, int stars, String remark, String by, Instant at) {
		jdbc.sql("update rating set stars = ?, remark = ?, rated_by = ?, changed_at = ? where repair_number = ?")
			.params(stars, remark, by, Timestamp.from(at), repair.number())
			.update();
	}

	private static Rating rating(ResultSet row, int number) throws SQLException {
		Timestamp changed = row.getTimestamp(5);
		return new Rating(row.getInt(1), row.getString(2), row.getString(3), row.getTimestamp(4).toInstant(),
				(changed != null) ? changed.toInstant() : null);
	}

}
