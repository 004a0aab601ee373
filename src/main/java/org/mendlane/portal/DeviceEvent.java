package org.mendlane.portal;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mendlane.document.Document;

/**
 * Something that happened to a device, or a message about it, in the customer's words.
 */
record DeviceEvent(Instant at, String icon, String title, @Nullable String text, List<Document> attachments) {
}
