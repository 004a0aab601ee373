package org.mendlane.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.shared.NotFound;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The tables of uploaded lists of customers. */
@Component
class CustomerTables {

	private static final String INSERT_ROW = """
			insert into customer_import_row (draft_id, row_no, kind, name, tax, email, phone, street, postal, city,
				country, language, contract, problems, verdict, detail, ticked)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', false)""";

	private static final String JUDGE_ROW = """
			update customer_import_row set problems = ?, verdict = ?, known_id = cast(? as bigint), detail = ?
			where draft_id = ? and row_no = ?""";

	private static final Duration REMEMBERED = Duration.ofDays(14);

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final Clock clock;

	CustomerTables(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.clock = clock;
	}

	/** A new draft instead of those before; what became of their rows is forgotten. */
	ImportId insert(String owner, String fileName, String sheet) {
		this.jdbc.sql("""
				delete from customer_import_row where draft_id in
					(select id from customer_import where owner = ? or uploaded_at < ?)""")
			.params(owner, this.clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC))
			.update();
		this.jdbc.sql("delete from customer_import where owner = ? and kept_at is null").param(owner).update();
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("insert into customer_import (owner, file_name, sheet_name, uploaded_at) values (?, ?, ?, ?)")
			.params(owner, fileName, sheet, this.clock.instant().atOffset(ZoneOffset.UTC))
			.update(key, "id");
		return new ImportId(Objects.requireNonNull(key.getKey()).longValue());
	}

	void insert(ImportId id, List<CustomerDraft> rows) {
		this.batches.batchUpdate(INSERT_ROW, rows.stream()
			.map((row) -> Stream
				.of(Stream.<Object>of(id.value(), row.row()), Stream.of(CustomerColumn.values()).map(row::value),
						Stream.of(problems(row), row.verdict().name()))
				.flatMap((part) -> part)
				.toArray())
			.toList());
	}

	void judge(ImportId id, List<CustomerDraft> rows) {
		this.batches.batchUpdate(JUDGE_ROW,
				rows.stream()
					.map((row) -> new Object[] { problems(row), row.verdict().name(), row.known(), row.detail(),
							id.value(), row.row() })
					.toList());
	}

	void tick(ImportId id, int row, boolean ticked) {
		this.jdbc.sql(
				"update customer_import_row set ticked = ? where draft_id = ? and row_no = ? and verdict = ? and not done")
			.params(ticked, id.value(), row, Verdict.DUPLICATE.name())
			.update();
	}

	void leaveOutBad(ImportId id) {
		this.jdbc.sql("update customer_import_row set verdict = ? where draft_id = ? and verdict = ?")
			.params(Verdict.LEFT_OUT.name(), id.value(), Verdict.BAD.name())
			.update();
	}

	void done(ImportId id, List<CustomerDraft> rows) {
		this.batches.batchUpdate("update customer_import_row set done = true where draft_id = ? and row_no = ?",
				rows.stream().map((row) -> new Object[] { id.value(), row.row() }).toList());
	}

	/** It is over, and what was made of it is what is done. */
	void kept(ImportId id) {
		this.jdbc.sql("""
				update customer_import set kept_at = :now,
					created = (select count(*) from customer_import_row
						where draft_id = :id and done and verdict <> 'CHANGED'),
					changed = (select count(*) from customer_import_row
						where draft_id = :id and done and verdict = 'CHANGED')
				where id = :id and kept_at is null""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("id", id.value())
			.update();
	}

	/** A draft of this person of which only a part is kept. */
	Optional<CustomerImport> half(String owner) {
		return this.jdbc.sql("""
				select * from customer_import i where owner = ? and kept_at is null
					and exists (select 1 from customer_import_row r where r.draft_id = i.id and r.done)""")
			.param(owner)
			.query((rs, at) -> list(rs))
			.optional();
	}

	/** The draft of this person, for whom nobody else's is there. */
	CustomerImport own(ImportId id, boolean locked, Actor actor) {
		actor.require(Role.CARE);
		return find(id, locked).filter((list) -> list.owner().equals(actor.login()))
			.orElseThrow(() -> new NotFound("import"));
	}

	/** The draft, kept from others until the transaction ends if it is locked. */
	private Optional<CustomerImport> find(ImportId id, boolean locked) {
		return this.jdbc.sql("select * from customer_import where id = ?" + (locked ? " for update" : ""))
			.param(id.value())
			.query((rs, at) -> list(rs))
			.optional();
	}

	private static CustomerImport list(ResultSet rs) throws SQLException {
		return new CustomerImport(new ImportId(rs.getLong("id")), rs.getString("owner"), rs.getString("file_name"),
				rs.getString("sheet_name"), rs.getInt("created"), rs.getInt("changed"),
				rs.getObject("kept_at") != null);
	}

	Map<Verdict, Integer> counts(ImportId id) {
		Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
		this.jdbc.sql("select verdict, count(*) from customer_import_row where draft_id = ? group by verdict")
			.param(id.value())
			.query((rs) -> {
				counts.put(Verdict.valueOf(rs.getString(1)), rs.getInt(2));
			});
		return counts;
	}

	int ticked(ImportId id) {
		return this.jdbc.sql("select count(*) from customer_import_row where draft_id = ? and ticked")
			.param(id.value())
			.query(Integer.class)
			.single();
	}

	int done(ImportId id) {
		return this.jdbc.sql("select count(*) from customer_import_row where draft_id = ? and done")
			.param(id.value())
			.query(Integer.class)
			.single();
	}

	/** The next rows to be kept; duplicates come last, after whom they are like. */
	List<CustomerDraft> waiting(ImportId id, int limit) {
		return this.jdbc.sql("""
				select * from customer_import_row
				where draft_id = ? and not done and (verdict in ('NEW', 'CHANGED') or verdict = 'DUPLICATE' and ticked)
				order by case when verdict = 'DUPLICATE' then 1 else 0 end, row_no fetch first ? rows only""")
			.params(id.value(), limit)
			.query((rs, at) -> row(rs))
			.list();
	}

	/** The rows with one of these verdicts after a row of the sheet. */
	List<CustomerDraft> rows(ImportId id, Collection<Verdict> verdicts, int after, int limit) {
		return this.jdbc.sql("""
				select * from customer_import_row where draft_id = :id and verdict in (:verdicts) and row_no > :after
				order by row_no fetch first :limit rows only""")
			.param("id", id.value())
			.param("verdicts", verdicts.stream().map(Verdict::name).toList())
			.param("after", after)
			.param("limit", limit)
			.query((rs, at) -> row(rs))
			.list();
	}

	private static CustomerDraft row(ResultSet rs) throws SQLException {
		Map<CustomerColumn, String> values = new EnumMap<>(CustomerColumn.class);
		for (CustomerColumn column : CustomerColumn.values()) {
			values.put(column, rs.getString(column.field()));
		}
		Map<CustomerColumn, String> problems = new EnumMap<>(CustomerColumn.class);
		Stream.of(rs.getString("problems").split(","))
			.filter((part) -> !part.isEmpty())
			.map((part) -> part.split(":"))
			.forEach((part) -> problems.put(CustomerColumn.valueOf(part[0]), part[1]));
		return new CustomerDraft(rs.getInt("row_no"), values, problems, Verdict.valueOf(rs.getString("verdict")),
				rs.getObject("known_id", Long.class), rs.getString("detail"), rs.getBoolean("ticked"),
				rs.getBoolean("done"));
	}

	private static String problems(CustomerDraft row) {
		return row.problems()
			.entrySet()
			.stream()
			.map((problem) -> problem.getKey() + ":" + problem.getValue())
			.collect(Collectors.joining(","));
	}

}
