package org.mendlane.portal;

import org.springframework.stereotype.Component;

import org.mendlane.account.Actor;
import org.mendlane.document.Document;
import org.mendlane.document.PhotoDrafts;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.NotFound;

/**
 * Whoever may see a case may see its files, but for those attached to internal notes; and
 * the photos of a report that he has not sent yet.
 */
@Component
class FileRights {

	private final Repairs repairs;

	private final RepairOrders orders;

	private final Conversations conversations;

	FileRights(Repairs repairs, RepairOrders orders, Conversations conversations) {
		this.repairs = repairs;
		this.orders = orders;
		this.conversations = conversations;
	}

	/** Not found is what a stranger sees. */
	void require(Document document, Actor actor) {
		if (PhotoDrafts.KIND.equals(document.kind()) && !actor.isGuest() && document.by().equals(actor.login())) {
			return;
		}
		String number = document.caseNumber();
		if (OrderNumbers.isDevice(number)) {
			this.repairs.get(new RepairId(number), actor);
		}
		else if (OrderNumbers.isOrder(number)) {
			this.orders.get(new RepairOrderId(number), actor);
		}
		else {
			throw new NotFound("document " + document.id().value());
		}
		if ("attachment".equals(document.kind()) && !attached(document, actor)) {
			throw new NotFound("document " + document.id().value());
		}
	}

	private boolean attached(Document document, Actor actor) {
		return this.conversations.of(document.caseNumber(), actor)
			.stream()
			.anyMatch((entry) -> !entry.internal() && entry.attachments().contains(document.id()));
	}

}
