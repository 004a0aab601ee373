package org.mendlane.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * The table of documents; its rows are added and, but for photos of reports that were not
 * sent yet, never changed.
 */
@Component
class DocumentRows {

	private static final String INSERT = """
			insert into document (case_number, kind, name, content_type, size_bytes, sha256, file_name, thumbnail_name,
				label, photo_key, stored_at, stored_by)
			values (:case, :kind, :name, :type, :size, :sha, :file, :thumbnail, :label, :key, :at, :by)""";

	private final JdbcClient jdbc;

	private final Clock clock;

	DocumentRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Document insert(Upload upload, Content content) {
		Instant at = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql(INSERT)
			.param("case", upload.caseNumber())
			.param("kind", upload.kind())
			.param("name", content.name())
			.param("type", content.contentType())
			.param("size", content.size())
			.param("sha", content.sha256())
			.param("file", content.file())
			.param("thumbnail", content.thumbnail())
			.param("label", upload.label())
			.param("key", upload.photoKey(content.sha256()))
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("by", upload.by())
			.update(key, "id");
		DocumentId id = new DocumentId(Objects.requireNonNull(key.getKey()).longValue());
		return new Document(id, upload.caseNumber(), upload.kind(), content.name(), content.contentType(),
				content.size(), at, upload.by(), upload.label());
	}

	/** The photo that is the same as this one, if it is one and was kept before. */
	Optional<Document> same(Upload upload, String sha256) {
		String key = upload.photoKey(sha256);
		return (key == null) ? Optional.empty()
				: this.jdbc.sql("select * from document where case_number = ? and kind = ? and photo_key = ?")
					.params(upload.caseNumber(), upload.kind(), key)
					.query((rs, index) -> row(rs).document())
					.optional();
	}

	List<Document> of(String caseNumber) {
		return this.jdbc.sql("select * from document where case_number = ? order by id")
			.param(caseNumber)
			.query((rs, index) -> row(rs).document())
			.list();
	}

	Optional<DocumentRow> find(DocumentId id) {
		return this.jdbc.sql("select * from document where id = ?")
			.param(id.value())
			.query((rs, index) -> row(rs))
			.optional();
	}

	Optional<String> sha256(DocumentId id) {
		return this.jdbc.sql("select sha256 from document where id = ?")
			.param(id.value())
			.query(String.class)
			.optional();
	}

	private static DocumentRow row(ResultSet rs) throws SQLException {
		Document document = new Document(new DocumentId(rs.getLong("id")), rs.getString("case_number"),
				rs.getString("kind"), rs.getString("name"), rs.getString("content_type"), rs.getLong("size_bytes"),
				rs.getObject("stored_at", OffsetDateTime.class).toInstant(), rs.getString("stored_by"),
				rs.getString("label"));
		return new DocumentRow(document, rs.getString("file_name"), rs.getString("thumbnail_name"));
	}

}
