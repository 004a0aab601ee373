package org.mendlane.staff;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.mendlane.account.Actor;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;

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

/** Files of the cases. */
@Controller
@RequestMapping("/staff/files/{id}")
class FilePages {

	private final Documents documents;

	private final CaseFiles files;

	FilePages(Documents documents, CaseFiles files) {
		this.documents = documents;
		this.files = files;
	}

	@GetMapping
	ResponseEntity<Resource> file(@PathVariable long id, Actor actor) {
		Document document = this.files.get(id, actor);
		return answer(document.contentType(), document).body(this.documents.open(document.id()));
	}

	@GetMapping("/thumbnail")
	ResponseEntity<Resource> thumbnail(@PathVariable long id, Actor actor) {
		Document document = this.files.get(id, actor);
		return answer(MediaType.IMAGE_JPEG_VALUE, document).body(this.documents.openThumbnail(document.id()));
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
