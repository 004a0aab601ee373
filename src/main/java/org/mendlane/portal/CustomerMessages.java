package org.mendlane.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

import org.mendlane.account.Actor;
import org.mendlane.document.DocumentId;
import org.mendlane.document.Documents;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Refusal;

/**
 * Takes a customer's message with its files, all or nothing.
 */
@Component
class CustomerMessages {

	private static final int MOST_FILES = 10;

	private final Repairs repairs;

	private final Documents documents;

	private final Conversations conversations;

	CustomerMessages(Repairs repairs, Documents documents, Conversations conversations) {
		this.repairs = repairs;
		this.documents = documents;
		this.conversations = conversations;
	}

	@Transactional
	void post(RepairId repair, String text, List<MultipartFile> files, Actor actor) {
		this.repairs.get(repair, actor);
		List<DocumentId> attached = new ArrayList<>();
		for (MultipartFile file : files) {
			if (!file.isEmpty()) {
				attached.add(store(repair, file, actor));
			}
		}
		if (attached.size() > MOST_FILES) {
			throw new Refusal("portal.too-many-files", MOST_FILES);
		}
		this.conversations.post(repair.number(), text, attached, actor);
	}

	private DocumentId store(RepairId repair, MultipartFile file, Actor actor) {
		try (InputStream in = file.getInputStream()) {
			String name = Text.of(file.getOriginalFilename());
			return this.documents.upload(repair.number(), "attachment", name, in, actor.login()).id();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
