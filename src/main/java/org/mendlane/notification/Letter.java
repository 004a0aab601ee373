package org.mendlane.notification;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mendlane.document.DocumentId;

/**
 * A mail to be: the same key twice is one mail; the template finds its values in the
 * model; to the log-ins of its readers it is a notice, too, which leads to the page, or
 * else to the case.
 */
public record Letter(String key, String template, String to, Locale language, String caseNumber,
		Map<String, Object> model, List<DocumentId> attachments, Set<String> readers, @Nullable String page) {

	/** A mail that is nobody's notice. */
	public Letter(String key, String template, String to, Locale language, String caseNumber, Map<String, Object> model,
			List<DocumentId> attachments) {
		this(key, template, to, language, caseNumber, model, attachments, Set.of());
	}

	/** A mail whose notice leads to the case. */
	public Letter(String key, String template, String to, Locale language, String caseNumber, Map<String, Object> model,
			List<DocumentId> attachments, Set<String> readers) {
		this(key, template, to, language, caseNumber, model, attachments, readers, null);
	}

}
