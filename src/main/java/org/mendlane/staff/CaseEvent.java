package org.mendlane.staff;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mendlane.document.Document;

/** Something in the history of a case: a fact, an internal note, or a message. */
record CaseEvent(Instant at, String kind, String icon, String head, @Nullable String text, List<Document> attachments) {
}
