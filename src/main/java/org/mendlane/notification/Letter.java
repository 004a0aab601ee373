package org.mendlane.notification;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.mendlane.document.DocumentId;

/**
 * A mail to be: the same key twice is one mail; the template finds its values in the
 * model; to the log-ins of its readers it is a notice, too.
 */
public record Letter(String key, String template, String to, Locale language, String caseNumber,
		Map<String, Object> model, List<DocumentId> attachments, Set<String> readers) {

	/** A mail that is nobody's notice. */
	public Letter(String key, String template, String to, Locale language, String caseNumber, Map<String, Object> model,
			List<DocumentId> attachments) {
		this(key, template, to, language, caseNumber, model, attachments, Set.of());
	}

}
