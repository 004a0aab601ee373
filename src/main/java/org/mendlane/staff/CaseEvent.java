package org.mendlane.staff;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mendlane.document.Document;
import org.mendlane.helpdesk.EntryKind;

/**
 * Something in the history of a case: a fact, an internal note, or a message; on the page
 * of a customer with the case that it comes from. What was written there has a number.
 */
record CaseEvent(@Nullable Long entry, Instant at, String kind, String icon, String head, @Nullable String text,
		List<Document> attachments, @Nullable Source source) {

	/** What somebody wrote or said. */
	static CaseEvent said(@Nullable Long entry, Instant at, EntryKind kind, boolean byStaff, String name, String text,
			List<Document> attachments, @Nullable Source source) {
		return switch (kind) {
			case NOTE -> new CaseEvent(entry, at, "note", "lock", name, text, attachments, source);
			case CALL -> new CaseEvent(entry, at, "call", "phone", name, text, attachments, source);
			case MESSAGE ->
				new CaseEvent(entry, at, byStaff ? "shop" : "customer", "message", name, text, attachments, source);
		};
	}

	/** A case by its number and what it is about. */
	record Source(String number, String title) {
	}

}
