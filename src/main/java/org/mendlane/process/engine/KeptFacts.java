package org.mendlane.process.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Facts that came before anybody waited for them, and the locks that keep a fact and its
 * wait from passing each other unseen.
 */
@Component
class KeptFacts {

	private static final TypeReference<Map<String, Object>> FLAGS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	private final Clock clock;

	KeptFacts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/** Makes the case lockable; called when one of its processes starts. */
	void open(String caseNumber) {
		this.jdbc.sql("""
				insert into case_lock (case_number)
				select cast(:case as varchar(64)) where not exists (
				select 1 from case_lock where case_number = :case)""").param("case", caseNumber).update();
	}

	void lock(String caseNumber) {
		this.jdbc.sql("select case_number from case_lock where case_number = ? for update")
			.param(caseNumber)
			.query(String.class)
			.optional();
	}

	/** Keeps the fact once, with its newest flags. */
	void keep(Happening fact) {
		forget(fact);
		this.jdbc.sql("""
				insert into pending_fact (case_number, fact_name, acting, flags, published_at)
				values (?, ?, ?, ?, ?)""")
			.params(fact.caseNumber(), fact.factName(), fact.by(), write(fact.flags()),
					Timestamp.from(this.clock.instant()))
			.update();
	}

	void forget(Happening fact) {
		this.jdbc.sql("delete from pending_fact where case_number = ? and fact_name = ?")
			.params(fact.caseNumber(), fact.factName())
			.update();
	}

	List<Happening> of(String caseNumber) {
		return this.jdbc.sql("""
				select case_number, fact_name, acting, flags from pending_fact
				where case_number = ? order by published_at, fact_name""")
			.param(caseNumber)
			.query(this::happening)
			.list();
	}

	private Happening happening(ResultSet row, int number) throws SQLException {
		return new Happening(row.getString("case_number"), row.getString("fact_name"), row.getString("acting"),
				read(row.getString("flags")), null);
	}

	private String write(Map<String, Object> flags) {
		try {
			return this.json.writeValueAsString(flags);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException("flags are simple values", ex);
		}
	}

	private Map<String, Object> read(String flags) {
		try {
			return this.json.readValue(flags, FLAGS);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("unreadable flags", ex);
		}
	}

}
