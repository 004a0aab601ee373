package org.mendlane.process.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;

import org.jspecify.annotations.Nullable;

/**
 * An open task as it is offered to one group, or to nobody.
 */
record BoardRow(String taskId, String caseNumber, String element, String definitionId, @Nullable String name,
		@Nullable String offeredTo, @Nullable String assignee, Timestamp created, @Nullable Timestamp due,
		@Nullable Timestamp followUp, boolean suspended, @Nullable String stage, @Nullable Long customer,
		@Nullable String device) {

	static final String INSERT = """
			insert into open_task (task_id, case_number, element, definition_id, name, offered_to, assignee, created, due,
			suspended, stage, customer_id, device, place, follow_up) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	BoardRow about(Subject subject) {
		return new BoardRow(this.taskId, this.caseNumber, this.element, this.definitionId, this.name, this.offeredTo,
				this.assignee, this.created, this.due, this.followUp, this.suspended, this.stage, subject.customer(),
				subject.device());
	}

	/** The place tells the rows of one task apart. */
	void into(PreparedStatement row, int place) throws SQLException {
		row.setString(1, this.taskId);
		row.setString(2, this.caseNumber);
		row.setString(3, this.element);
		row.setString(4, this.definitionId);
		row.setString(5, this.name);
		row.setString(6, this.offeredTo);
		row.setString(7, this.assignee);
		row.setTimestamp(8, this.created);
		row.setTimestamp(9, this.due);
		row.setBoolean(10, this.suspended);
		row.setString(11, this.stage);
		row.setObject(12, this.customer, Types.BIGINT);
		row.setString(13, this.device);
		row.setInt(14, place);
		row.setTimestamp(15, this.followUp);
	}

}
