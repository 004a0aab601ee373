package org.mendlane.portal;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

import org.mendlane.account.Actor;
import org.mendlane.document.DocumentId;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;

/**
 * Takes a customer's message with its files, all or nothing.
 */
@Component
class CustomerMessages {

	private final Repairs repairs;

	private final CustomerFiles files;

	private final Conversations conversations;

	CustomerMessages(Repairs repairs, CustomerFiles files, Conversations conversations) {
		this.repairs = repairs;
		this.files = files;
		this.conversations = conversations;
	}

	@Transactional
	void post(RepairId repair, String text, List<MultipartFile> files, Actor actor) {
		this.repairs.get(repair, actor);
		List<DocumentId> attached = this.files.take(repair, "attachment", files, actor);
		this.conversations.post(repair.number(), text, attached, actor);
	}

}
