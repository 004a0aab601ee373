package org.mendlane.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

import org.mendlane.account.Actor;
import org.mendlane.document.Documents;
import org.mendlane.document.Upload;
import org.mendlane.logistics.Acceptances;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Refusal;

/**
 * Takes what a customer has found wrong with the photos of it, all or nothing.
 */
@Component
class RejectedWork {

	private static final int MOST_PHOTOS = 10;

	private final Acceptances acceptances;

	private final Documents documents;

	RejectedWork(Acceptances acceptances, Documents documents) {
		this.acceptances = acceptances;
		this.documents = documents;
	}

	@Transactional
	void reject(RepairId repair, String reason, List<MultipartFile> photos, Actor actor) {
		this.acceptances.reject(repair, reason, actor);
		List<MultipartFile> taken = photos.stream().filter((photo) -> !photo.isEmpty()).toList();
		if (taken.size() > MOST_PHOTOS) {
			throw new Refusal("portal.too-many-files", MOST_PHOTOS);
		}
		this.documents.upload(taken.stream().map((photo) -> upload(repair, photo, actor)).toList());
	}

	private static Upload upload(RepairId repair, MultipartFile photo, Actor actor) {
		try {
			return new Upload(repair.number(), "photo-rejected", Text.of(photo.getOriginalFilename()),
					photo.getInputStream(), actor.login(), null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
