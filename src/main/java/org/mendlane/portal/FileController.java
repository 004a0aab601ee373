package org.mendlane.portal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

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

import org.mendlane.account.Actor;
import org.mendlane.document.Document;
import org.mendlane.document.DocumentId;
import org.mendlane.document.Documents;

/**
 * Hands out the files of cases that the person may see.
 */
@Controller
@RequestMapping("/portal/files/{id:[0-9]{1,18}}")
class FileController {

	private final Documents documents;

	private final FileRights rights;

	FileController(Documents documents, FileRights rights) {
		this.documents = documents;
		this.rights = rights;
	}

	@GetMapping
	ResponseEntity<Resource> file(Actor actor, @PathVariable long id) {
		Document document = visible(id, actor);
		MediaType type = MediaType.parseMediaType(document.contentType());
		boolean inline = document.isImage() || MediaType.APPLICATION_PDF.equalsTypeAndSubtype(type);
		ContentDisposition.Builder where = inline ? ContentDisposition.inline() : ContentDisposition.attachment();
		return answer(type, this.documents.open(document.id()),
				where.filename(document.name(), StandardCharsets.UTF_8).build());
	}

	@GetMapping("/thumbnail")
	ResponseEntity<Resource> thumbnail(Actor actor, @PathVariable long id) {
		Document document = visible(id, actor);
		return answer(MediaType.IMAGE_JPEG, this.documents.openThumbnail(document.id()),
				ContentDisposition.inline().build());
	}

	private Document visible(long id, Actor actor) {
		Document document = this.documents.get(new DocumentId(id));
		this.rights.require(document, actor);
		return document;
	}

	private static ResponseEntity<Resource> answer(MediaType type, Resource file, ContentDisposition disposition) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.header("X-Content-Type-Options", "nosniff")
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
			.body(file);
	}

}
