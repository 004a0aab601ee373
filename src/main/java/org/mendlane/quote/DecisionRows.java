package org.mendlane.quote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.repair.RepairId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The records of all decisions, those that were undone too.
 */
@Component
class DecisionRows {

	private final JdbcClient jdbc;

	private final Documents documents;

	DecisionRows(JdbcClient jdbc, Documents documents) {
		this.jdbc = jdbc;
		this.documents = documents;
	}

	void add(QuoteEntity quote, Decision decision, Origin origin) {
		jdbc.sql("""
				insert into quote_decision (repair_number, version_number, choice, decided_by, decided_at, address,
				browser, paper_sha256) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(quote.repair().number(), quote.versionNumber(), decision.choice().name(), decision.by(),
					Timestamp.from(decision.at()), origin.address(), origin.browser(), paper(quote))
			.update();
	}

	void undo(RepairId repair, int version, String by, Instant at) {
		jdbc.sql("""
				update quote_decision set undone_by = ?, undone_at = ?
				where repair_number = ? and version_number = ? and undone_at is null""")
			.params(by, Timestamp.from(at), repair.number(), version)
			.update();
	}

	/** Newest first. */
	List<DecisionRecord> of(RepairId repair) {
		return jdbc.sql("""
				select version_number, choice, decided_by, decided_at, address, browser, paper_sha256, undone_at
				from quote_decision where repair_number = ? order by id desc""")
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

	private static DecisionRecord decision(ResultSet row, int number) throws SQLException {
		Timestamp undone = row.getTimestamp(8);
		return new DecisionRecord(row.getInt(1), Choice.valueOf(row.getString(2)), row.getString(3),
				row.getTimestamp(4).toInstant(), new Origin(row.getString(5), row.getString(6)), row.getString(7),
				(undone != null) ? undone.toInstant() : null);
	}

}
