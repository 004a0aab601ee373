package org.mendlane.quote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.quote.DecisionRecord.Agreed;
import org.mendlane.quote.DecisionRecord.Within;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The records of all decisions, those that were undone too.
 */
@Component
class DecisionRows {

	private static final int LONGEST = 4000;

	private final JdbcClient jdbc;

	private final Documents documents;

	DecisionRows(JdbcClient jdbc, Documents documents) {
		this.jdbc = jdbc;
		this.documents = documents;
	}

	/** Keeps how the decision was made that the quote holds now. */
	void add(QuoteEntity entity, Origin origin, @Nullable Within within) {
		Quote quote = entity.record();
		Decision decision = Objects.requireNonNull(quote.decision());
		jdbc.sql("""
				insert into quote_decision (repair_number, version_number, choice, decided_by, decided_at, address,
				browser, paper_sha256, gross, extras, standing_limit, under_contract, terms_sha256)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(quote.repair().number(), quote.version(), decision.choice().name(), decision.by(),
					Timestamp.from(decision.at()), origin.address(), origin.browser(), paper(entity),
					quote.gross(decision.choice()).minor(), extras(quote),
					(within != null) ? within.limit().minor() : null, within != null && within.contract(),
					TermsVersion.of(quote))
			.update();
	}

	void undo(RepairId repair, int version, String by, Instant at) {
		jdbc.sql("""
				update quote_decision set undone_by = ?, undone_at = ?
				where repair_number = ? and version_number = ? and undone_at is null""")
			.params(by, Timestamp.from(at), repair.number(), version)
			.update();
	}

	/** How the decision about this version was made that has not been undone. */
	Optional<DecisionRecord> standing(Quote quote) {
		return of(quote.repair()).stream()
			.filter((record) -> record.version() == quote.version() && record.stands())
			.findFirst();
	}

	/** Newest first. */
	List<DecisionRecord> of(RepairId repair) {
		return jdbc.sql("""
				select d.version_number, d.choice, d.decided_by, d.decided_at, d.address, d.browser, d.paper_sha256,
				d.undone_at, d.gross, d.extras, d.standing_limit, q.currency, p.work_days, p.guarantee_months,
				d.under_contract, d.terms_sha256
				from quote_decision d join quote q
				on q.repair_number = d.repair_number and q.version_number = d.version_number
				left join quote_promise p on p.quote_id = q.id and p.choice = d.choice
				where d.repair_number = ? order by d.id desc""")
			.param(repair.number())
			.query(DecisionRows::decision)
			.list();
	}

	/** The paper of this version is the last one since it was offered. */
	private @Nullable String paper(QuoteEntity quote) {
		Instant offered = quote.offeredAt();
		return documents.photos(quote.repair().number(), "quote")
			.stream()
			.filter((paper) -> offered != null && !paper.at().isBefore(offered))
			.max(Comparator.comparing((paper) -> paper.id().value()))
			.map(Document::id)
			.map(documents::sha256)
			.orElse(null);
	}

	private static String extras(Quote quote) {
		String names = quote.optionalLines()
			.stream()
			.filter(QuoteLine::taken)
			.map(QuoteLine::name)
			.collect(Collectors.joining("; "));
		return names.substring(0, Math.min(names.length(), LONGEST));
	}

	private static DecisionRecord decision(ResultSet row, int number) throws SQLException {
		Timestamp undone = row.getTimestamp(8);
		Money limit = money(row, 11);
		Within within = (limit != null) ? new Within(limit, row.getBoolean(15)) : null;
		return new DecisionRecord(row.getInt(1), Choice.valueOf(row.getString(2)), row.getString(3),
				row.getTimestamp(4).toInstant(), new Origin(row.getString(5), row.getString(6)), row.getString(7),
				new Agreed(money(row, 9), Objects.toString(row.getString(10), ""), within,
						new Promise(row.getInt(13), row.getInt(14)), row.getString(16)),
				(undone != null) ? undone.toInstant() : null);
	}

	private static @Nullable Money money(ResultSet row, int column) throws SQLException {
		long minor = row.getLong(column);
		return row.wasNull() ? null : new Money(minor, row.getString(12));
	}

}
