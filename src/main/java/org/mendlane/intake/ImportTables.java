package org.mendlane.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mendlane.account.Actor;
import org.mendlane.shared.NotFound;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * The tables of uploaded spreadsheets.
 */
@Component
class ImportTables {

	private static final String INSERT_ROW = """
			insert into import_row (draft_id, row_no, kind, maker, model, serial, fault, accessories, purchased, warranty,
				problems, bad) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String UPDATE_ROW = """
			update import_row set kind = ?, maker = ?, model = ?, serial = ?, fault = ?, accessories = ?, purchased = ?,
				warranty = ?, problems = ?, bad = ? where draft_id = ? and row_no = ?""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final Clock clock;

	ImportTables(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.clock = clock;
	}

	ImportId insert(String owner, String fileName, String sheet) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("insert into import_draft (owner, file_name, sheet_name, uploaded_at) values (?, ?, ?, ?)")
			.params(owner, fileName, sheet, this.clock.instant().atOffset(ZoneOffset.UTC))
			.update(key, "id");
		return new ImportId(Objects.requireNonNull(key.getKey()).longValue());
	}

	void insert(ImportId id, List<DraftRow> rows) {
		this.batches.batchUpdate(INSERT_ROW, rows.stream()
			.map((row) -> Stream.of(Stream.of(id.value(), row.row()), cells(row)).flatMap((part) -> part).toArray())
			.toList());
	}

	void update(ImportId id, DraftRow row) {
		this.jdbc.sql(UPDATE_ROW).params(Stream.concat(cells(row), Stream.of(id.value(), row.row())).toList()).update();
	}

	void delete(ImportId id, int row) {
		this.jdbc.sql("delete from import_row where draft_id = ? and row_no = ?").params(id.value(), row).update();
	}

	void deleteBad(ImportId id) {
		this.jdbc.sql("delete from import_row where draft_id = ? and bad = true").param(id.value()).update();
	}

	/** The draft, kept from others until the transaction ends. */
	ImportDraft locked(ImportId id, Actor actor) {
		return own("select * from import_draft where id = ? and owner = ? for update", id, actor);
	}

	/** The draft of whoever uploaded it. */
	ImportDraft own(ImportId id, Actor actor) {
		return own("select * from import_draft where id = ? and owner = ?", id, actor);
	}

	private ImportDraft own(String sql, ImportId id, Actor actor) {
		return this.jdbc.sql(sql)
			.params(id.value(), actor.login())
			.query((rs, index) -> draft(rs))
			.optional()
			.orElseThrow(() -> new NotFound("import"));
	}

	void submitted(ImportId id, String order) {
		this.jdbc.sql("update import_draft set order_number = ? where id = ?").params(order, id.value()).update();
	}

	int count(ImportId id, boolean onlyBad) {
		return this.jdbc.sql("select count(*) from import_row where draft_id = ? and (bad = true or bad = ?)")
			.params(id.value(), onlyBad)
			.query(Integer.class)
			.single();
	}

	List<DraftRow> rows(ImportId id, boolean onlyBad, int offset, int limit) {
		return this.jdbc.sql("""
				select * from import_row where draft_id = ? and (bad = true or bad = ?)
				order by row_no offset ? rows fetch next ? rows only""")
			.params(id.value(), onlyBad, offset, limit)
			.query((rs, index) -> row(rs))
			.list();
	}

	Optional<DraftRow> row(ImportId id, int row) {
		return this.jdbc.sql("select * from import_row where draft_id = ? and row_no = ?")
			.params(id.value(), row)
			.query((rs, index) -> row(rs))
			.optional();
	}

	private static Stream<Object> cells(DraftRow row) {
		String problems = row.problems()
			.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + ":" + entry.getValue())
			.collect(Collectors.joining(","));
		return Stream.concat(Stream.of(Column.values()).map(row::value), Stream.of(problems, row.bad()));
	}

	private static ImportDraft draft(ResultSet rs) throws SQLException {
		return new ImportDraft(new ImportId(rs.getLong("id")), rs.getString("file_name"), rs.getString("sheet_name"),
				rs.getString("order_number"));
	}

	private static DraftRow row(ResultSet rs) throws SQLException {
		Map<Column, String> values = new EnumMap<>(Column.class);
		for (Column column : Column.values()) {
			values.put(column, rs.getString(column.field()));
		}
		return new DraftRow(rs.getInt("row_no"), values, problems(rs.getString("problems")));
	}

	private static Map<Column, Problem> problems(String written) {
		Map<Column, Problem> problems = new EnumMap<>(Column.class);
		Stream.of(written.split(","))
			.filter((part) -> !part.isEmpty())
			.map((part) -> part.split(":"))
			.forEach((part) -> problems.put(Column.valueOf(part[0]), Problem.valueOf(part[1])));
		return problems;
	}

}
