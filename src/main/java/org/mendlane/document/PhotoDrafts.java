package org.mendlane.document;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.mendlane.shared.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Photos that are taken in before there is a case for them: they go to it when there is
 * one, or are forgotten after two days.
 */
@Component
public class PhotoDrafts {

	/** The kind of photo that nobody but whoever took it in sees. */
	public static final String KIND = "photo-draft";

	private static final Duration KEPT = Duration.ofDays(2);

	private final Documents documents;

	private final DocumentRows rows;

	private final Storage storage;

	private final JdbcClient jdbc;

	private final Clock clock;

	PhotoDrafts(Documents documents, DocumentRows rows, Storage storage, JdbcClient jdbc, Clock clock) {
		this.documents = documents;
		this.rows = rows;
		this.storage = storage;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The photos that this person has taken in under this key, oldest first. */
	public List<Document> of(String key, String by) {
		return this.documents.photos(key, KIND).stream().filter((photo) -> photo.by().equals(by)).toList();
	}

	/** Takes in one more, as long as there are fewer than so many. */
	@Transactional
	public void add(String key, String fileName, InputStream in, String by, int most) {
		if (of(key, by).size() >= most) {
			throw new Refusal("document.too-many-photos", most);
		}
		this.documents.upload(key, KIND, fileName, in, by);
	}

	/** Forgets some of them. */
	public void remove(String key, Set<Long> ids, String by) {
		of(key, by).stream().map(Document::id).filter((photo) -> ids.contains(photo.value())).forEach(this::forget);
	}

	/** Gives all of them to a case, as photos of this kind. */
	@Transactional
	public void handOver(String key, String by, String caseNumber, String kind) {
		this.jdbc
			.sql("update document set case_number = ?, kind = ? where case_number = ? and kind = ? and stored_by = ?")
			.params(caseNumber, kind, key, KIND, by)
			.update();
	}

	@Scheduled(initialDelay = 1, fixedDelay = 12, timeUnit = TimeUnit.HOURS)
	void forgetOld() {
		this.jdbc.sql("select id from document where kind = 'photo-draft' and stored_at < ?")
			.param(this.clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
			.query((row, at) -> new DocumentId(row.getLong(1)))
			.list()
			.forEach(this::forget);
	}

	/** The row first: what has gone to a case meanwhile stays. */
	private void forget(DocumentId id) {
		this.rows.find(id).ifPresent((photo) -> {
			if (this.jdbc.sql("delete from document where id = ? and kind = ?").params(id.value(), KIND).update() > 0) {
				this.storage.remove(photo.file());
				if (photo.thumbnail() != null) {
					this.storage.remove(photo.thumbnail());
				}
			}
		});
	}

}
