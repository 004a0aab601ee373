package org.mendlane.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The spots on photos that the shop points out; what is taken off is kept, but not shown.
 */
@Component
@Transactional
public class PhotoMarks {

	private static final int LONGEST = 300;

	private static final int WHOLE = 100;

	private final JdbcClient jdbc;

	private final Documents documents;

	private final ApplicationEventPublisher facts;

	private final Clock clock;

	PhotoMarks(JdbcClient jdbc, Documents documents, ApplicationEventPublisher facts, Clock clock) {
		this.jdbc = jdbc;
		this.documents = documents;
		this.facts = facts;
		this.clock = clock;
	}

	/** What is pointed out on the photos of a case, the oldest first. */
	@Transactional(readOnly = true)
	public List<PhotoMark> of(String caseNumber) {
		return this.jdbc.sql("""
				select m.id, m.document_id, m.from_left, m.from_top, m.words from photo_mark m
				join document d on d.id = m.document_id
				where d.case_number = ? and m.removed_at is null order by m.id""")
			.param(caseNumber)
			.query(PhotoMarks::mark)
			.list();
	}

	/** Points out a spot, with a few words about it. */
	public void add(PhotoMark mark, String by) {
		Document photo = photo(mark.photo());
		String words = mark.words().strip();
		if (words.isEmpty() || words.length() > LONGEST || !isOnIt(mark.left()) || !isOnIt(mark.top())) {
			throw new Refusal("document.mark-without-words", LONGEST);
		}
		this.jdbc.sql("""
				insert into photo_mark (document_id, from_left, from_top, words, noted_at, noted_by)
				values (?, ?, ?, ?, ?, ?)""")
			.params(photo.id().value(), mark.left(), mark.top(), words, Timestamp.from(this.clock.instant()), by)
			.update();
		this.facts.publishEvent(new PhotoMarked(photo.caseNumber(), by));
	}

	/** Points it out no longer. */
	public void remove(DocumentId on, long mark, String by) {
		Document photo = photo(on);
		int removed = this.jdbc.sql("""
				update photo_mark set removed_at = ?, removed_by = ?
				where id = ? and document_id = ? and removed_at is null""")
			.params(Timestamp.from(this.clock.instant()), by, mark, on.value())
			.update();
		if (removed > 0) {
			this.facts.publishEvent(new PhotoMarkRemoved(photo.caseNumber(), by));
		}
	}

	private Document photo(DocumentId id) {
		Document document = this.documents.get(id);
		if (!document.kind().startsWith("photo-")) {
			throw new NotFound("photo " + id.value());
		}
		return document;
	}

	private static boolean isOnIt(int percent) {
		return percent >= 0 && percent <= WHOLE;
	}

	private static PhotoMark mark(ResultSet row, int number) throws SQLException {
		return new PhotoMark(row.getLong(1), new DocumentId(row.getLong(2)), row.getInt(3), row.getInt(4),
				row.getString(5));
	}

}
