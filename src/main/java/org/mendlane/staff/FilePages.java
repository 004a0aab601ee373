package org.mendlane.staff;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.mendlane.document.Document;
import org.mendlane.document.DocumentId;
import org.mendlane.document.Documents;
import org.mendlane.document.PhotoDrafts;
import org.mendlane.shared.NotFound;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Files of the cases; whoever works here may open all that were sent to the shop. */
@Controller
@RequestMapping("/staff/files/{id}")
class FilePages {

	private final Documents documents;

	FilePages(Documents documents) {
		this.documents = documents;
	}

	@GetMapping
	ResponseEntity<Resource> file(@PathVariable long id) {
		Document document = sent(id);
		return answer(document.contentType(), document).body(this.documents.open(document.id()));
	}

	@GetMapping("/thumbnail")
	ResponseEntity<Resource> thumbnail(@PathVariable long id) {
		Document document = sent(id);
		return answer(MediaType.IMAGE_JPEG_VALUE, document).body(this.documents.openThumbnail(document.id()));
	}

	private Document sent(long id) {
		Document document = this.documents.get(new DocumentId(id));
		if (PhotoDrafts.KIND.equals(document.kind())) {
			throw new NotFound("document " + id);
		}
		return document;
	}

	private static ResponseEntity.BodyBuilder answer(String type, Document document) {
		boolean shown = document.isImage() || type.equals(MediaType.APPLICATION_PDF_VALUE);
		ContentDisposition disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
			.filename(document.name(), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.contentType(MediaType.parseMediaType(type));
	}

}
