package org.mendlane.process.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The timers that cases have set, of many cases in one statement.
 */
@Component
class ReminderTimers {

	private static final String OF_CASES = """
			select P.BUSINESS_KEY_ as case_number, P.PROC_DEF_ID_ as definition_id, J.ID_ as job, J.DUEDATE_ as due,
				D.ACT_ID_ as event
			from ACT_RU_EXECUTION P
			left join ACT_RU_JOB J on J.PROCESS_INSTANCE_ID_ = P.ID_ and J.TYPE_ = 'timer' and J.SUSPENSION_STATE_ = 1
			left join ACT_RU_JOBDEF D on D.ID_ = J.JOB_DEF_ID_
			where P.BUSINESS_KEY_ in (:cases) order by J.DUEDATE_, J.ID_""";

	private final JdbcClient jdbc;

	private final Diagrams diagrams;

	ReminderTimers(JdbcClient jdbc, Diagrams diagrams) {
		this.jdbc = jdbc;
		this.diagrams = diagrams;
	}

	/** The next one first; a case without any has one without a job. */
	List<Timer> of(Collection<String> caseNumbers) {
		return caseNumbers.isEmpty() ? List.of()
				: this.jdbc.sql(OF_CASES).param("cases", caseNumbers).query(this::timer).list();
	}

	/**
	 * Whoever reminds of the same case meanwhile waits until this transaction is over.
	 */
	void lock(String caseNumber) {
		this.jdbc.sql("select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = :case for update")
			.param("case", caseNumber)
			.query(String.class)
			.list();
	}

	private Timer timer(ResultSet row, int number) throws SQLException {
		Timestamp due = row.getTimestamp("due");
		Diagram diagram = this.diagrams.diagram(row.getString("definition_id"));
		String event = row.getString("event");
		return new Timer(row.getString("case_number"), diagram, row.getString("job"),
				(due != null) ? due.toInstant() : null, (event != null) ? diagram.reminders().get(event) : null);
	}

	/**
	 * A timer with the step by which it reminds the customer, if it does.
	 */
	record Timer(String caseNumber, Diagram diagram, @Nullable String job, @Nullable Instant due,
			@Nullable String step) {
	}

}
