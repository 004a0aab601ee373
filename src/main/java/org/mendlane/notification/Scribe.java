package org.mendlane.notification;

import java.util.HashMap;
import java.util.Map;

import org.mendlane.shared.PhoneNumbers;
import org.mendlane.text.Texts;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;

/**
 * Puts a letter into its final words: subject, page and plain text.
 */
@Component
class Scribe {

	private static final int LONGEST_SUBJECT = 500;

	private final ITemplateEngine templates;

	private final Texts texts;

	Scribe(ITemplateEngine templates, Texts texts) {
		this.templates = templates;
		this.texts = texts;
	}

	Written write(Letter letter) {
		Map<String, Object> model = new HashMap<>(letter.model());
		Object[] args = { text(model, "number"), text(model, "title"), text(model, "customer") };
		String subject = oneLine(this.texts.get("mail." + letter.template() + ".subject", letter.language(), args));
		subject = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
		model.put("phones", new PhoneNumbers(letter.language()));
		model.put("subject", subject);
		model.put("language", letter.language().getLanguage());
		String html = this.templates.process("mail/" + letter.template(), new Context(letter.language(), model));
		return new Written(oneLine(shop(model, "name")), oneLine(shop(model, "email")), subject, html,
				PlainText.of(html));
	}

	private static String text(Map<String, Object> model, String key) {
		return String.valueOf(model.getOrDefault(key, ""));
	}

	private static String shop(Map<String, Object> model, String key) {
		return (model.get("shop") instanceof Map<?, ?> shop && shop.get(key) != null) ? String.valueOf(shop.get(key))
				: "";
	}

	/** No value can end a header line and begin another one. */
	static String oneLine(String value) {
		return value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
	}

}
