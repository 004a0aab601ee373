package org.mendlane.helpdesk;

import java.time.Instant;
import java.util.List;

import org.mendlane.document.DocumentId;

/**
 * A message in the conversation of a case; internal ones are for staff only.
 */
public record Entry(long id, Instant at, String by, String name, EntryKind kind, String text,
		List<DocumentId> attachments) {

	public Entry {
		attachments = List.copyOf(attachments);
	}

	/** Whether customers never see it. */
	public boolean internal() {
		return kind.internal();
	}

}
