package org.mendlane.notification;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mendlane.document.DocumentId;

/**
 * A mail to be: the same key twice is one mail; the template finds its values in the
 * model.
 */
public record Letter(String key, String template, String to, Locale language, String caseNumber,
		Map<String, Object> model, List<DocumentId> attachments) {
}
