package org.mendlane.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.mendlane.account.Actor;
import org.mendlane.document.DocumentId;
import org.mendlane.document.Documents;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes in the files that a customer sends with his words; a field in which none was
 * chosen is none.
 */
@Component
class CustomerFiles {

	private static final int MOST = 10;

	private final Documents documents;

	CustomerFiles(Documents documents) {
		this.documents = documents;
	}

	List<DocumentId> take(RepairId repair, String kind, List<MultipartFile> files, Actor actor) {
		List<MultipartFile> chosen = files.stream().filter((file) -> !file.isEmpty()).toList();
		if (chosen.size() > MOST) {
			throw new Refusal("portal.too-many-files", MOST);
		}
		return chosen.stream().map((file) -> store(repair, kind, file, actor)).toList();
	}

	private DocumentId store(RepairId repair, String kind, MultipartFile file, Actor actor) {
		try (InputStream in = file.getInputStream()) {
			String name = Text.of(file.getOriginalFilename());
			return this.documents.upload(repair.number(), kind, name, in, actor.login()).id();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
