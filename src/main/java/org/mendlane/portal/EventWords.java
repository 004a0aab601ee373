package org.mendlane.portal;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.mendlane.journal.JournalEntry;
import org.mendlane.logistics.Rejections;
import org.mendlane.text.Texts;

/**
 * What a customer reads below the name of something that has happened.
 */
@Component
class EventWords {

	private final Texts texts;

	private final Rejections rejections;

	EventWords(Texts texts, Rejections rejections) {
		this.texts = texts;
		this.rejections = rejections;
	}

	@Nullable String of(JournalEntry entry, Locale locale) {
		String[] detail = entry.detail().split(" ");
		return switch (entry.code()) {
			case "HandoverSigned" -> this.texts.get("document." + entry.detail(), locale);
			case "WorkHeldUp" -> this.texts.getOrElse("history.stuck." + detail[0], "", locale);
			case "ReturnMethodChosen" -> this.texts.get("return-method." + entry.detail(), locale);
			case "VisitReported" -> this.texts.get("visit-outcome." + entry.detail(), locale);
			case "WorkRejected" -> this.rejections.text(entry.detail()).orElse(null);
			case "RejectionAnswered" -> answer(detail, locale);
			case "QuoteDecided", "QuoteApproved" ->
				(detail.length == 2) ? this.texts.getOrElse("choice." + detail[1], "", locale) : null;
			default -> null;
		};
	}

	private String answer(String[] detail, Locale locale) {
		return this.texts.get("history.rejection." + detail[0].replace(":", ""), locale)
				+ this.rejections.text(detail[1]).map((text) -> "\n" + text).orElse("");
	}

}
