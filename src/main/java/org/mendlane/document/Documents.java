package org.mendlane.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.core.io.Resource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of the cases: taken in, kept unchanged, handed out.
 */
@Component
public class Documents {

	static final long PHOTO_LIMIT = 50L << 20;

	/** The most bytes of a file that is no photo. */
	public static final long FILE_LIMIT = 20L << 20;

	private final Storage storage;

	private final DocumentRows rows;

	private final Images images;

	Documents(Storage storage, DocumentRows rows, Images images) {
		this.storage = storage;
		this.rows = rows;
		this.images = images;
	}

	/** Keeps a file that the house itself made. */
	@Transactional
	public Document store(String caseNumber, String kind, String name, String contentType, byte[] bytes, String by) {
		Upload made = new Upload(caseNumber, kind, name, new ByteArrayInputStream(bytes), by, null);
		return keep(made, contentType, bytes, null);
	}

	/** Takes in a stranger's file: its type is found by its content. */
	@Transactional
	public Document upload(String caseNumber, String kind, String fileName, InputStream in, String by) {
		return upload(new Upload(caseNumber, kind, fileName, in, by, null));
	}

	/** Takes in several files of a stranger, all or none. */
	@Transactional
	public List<Document> upload(List<Upload> uploads) {
		return uploads.stream().map(this::upload).toList();
	}

	/** Takes in a stranger's file with a label. */
	@Transactional
	public Document upload(Upload upload) {
		try (Draft draft = Draft.of(upload.content(), PHOTO_LIMIT)) {
			ContentType type = upload.isPhoto() ? ContentType.image(draft, upload.fileName()) : ContentType.of(draft);
			if (!type.isImage()) {
				return file(upload, draft, type);
			}
			boolean asPng = type == ContentType.PNG && !upload.isPhoto();
			return upload(upload, this.images.read(draft.path(), asPng, upload.fileName()));
		}
	}

	/** Takes in a photo that was read before; the upload's own content is not asked. */
	@Transactional
	public Document upload(Upload upload, Picture picture) {
		return keep(upload, picture.contentType(), picture.bytes(), picture.thumbnail());
	}

	/** Reads a photo once that is to be taken in more than once. */
	public Picture read(String fileName, InputStream in) {
		try (Draft draft = Draft.of(in, PHOTO_LIMIT)) {
			ContentType.image(draft, fileName);
			return this.images.read(draft.path(), false, fileName);
		}
	}

	/** All documents of a case, oldest first. */
	public List<Document> of(String caseNumber) {
		return this.rows.of(caseNumber);
	}

	/** The photos of one kind of a case, oldest first. */
	public List<Document> photos(String caseNumber, String kind) {
		return of(caseNumber).stream().filter((document) -> document.kind().equals(kind)).toList();
	}

	/** One document; whether the person may see its case is for the caller to ask. */
	public Document get(DocumentId id) {
		return row(id).document();
	}

	/** The fingerprint of a document's content. */
	public String sha256(DocumentId id) {
		return this.rows.sha256(id).orElseThrow(() -> new NotFound("document " + id.value()));
	}

	/** The content of a document. */
	public Resource open(DocumentId id) {
		return this.storage.open(row(id).file());
	}

	/** The small version of a picture; of other files there is none. */
	public Resource openThumbnail(DocumentId id) {
		String thumbnail = row(id).thumbnail();
		if (thumbnail == null) {
			throw new NotFound("thumbnail of document " + id.value());
		}
		return this.storage.open(thumbnail);
	}

	private DocumentRow row(DocumentId id) {
		return this.rows.find(id).orElseThrow(() -> new NotFound("document " + id.value()));
	}

	private Document file(Upload upload, Draft draft, ContentType type) {
		if (draft.size() > FILE_LIMIT) {
			throw new Refusal("document.too-large", FILE_LIMIT >> 20);
		}
		return keep(upload, type.value(), draft.bytes(), null);
	}

	/** The same photo again is the one that is there. */
	private Document keep(Upload upload, String contentType, byte[] bytes, byte @Nullable [] thumbnail) {
		String sha256 = DigestUtils.sha256Hex(bytes);
		return this.rows.same(upload, sha256).orElseGet(() -> {
			String file = this.storage.put(bytes);
			String small = (thumbnail != null) ? this.storage.put(thumbnail) : null;
			String name = FileName.clean(upload.fileName(), contentType);
			return insert(upload, new Content(name, contentType, bytes.length, sha256, file, small));
		});
	}

	private Document insert(Upload upload, Content content) {
		try {
			return this.rows.insert(upload, content);
		}
		catch (DuplicateKeyException ex) {
			throw new Refusal("document.kept-just-now", upload.fileName());
		}
	}

}
