package org.mendlane.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.mendlane.shared.Merge;
import org.mendlane.shared.Merge.Clash;

import org.springframework.stereotype.Component;

/** Says what others have changed in the same form. */
@Component
public class MergeWords {

	private final Texts texts;

	MergeWords(Texts texts) {
		this.texts = texts;
	}

	/** The fields taken over, by the keys of their labels. */
	public String taken(Merge<?> merge, Map<String, String> labels, Locale locale, Object... args) {
		return merge.taken()
			.stream()
			.map((field) -> this.texts.get(labels.getOrDefault(field, field), locale, args))
			.distinct()
			.collect(Collectors.joining("; "));
	}

	/** Both values of each field in words. */
	public List<Said> clashes(Merge<?> merge, Map<String, String> labels, Locale locale, Object... args) {
		return merge.clashes().stream().map((clash) -> said(clash, labels, locale, args)).toList();
	}

	private Said said(Clash clash, Map<String, String> labels, Locale locale, Object... args) {
		String label = labels.getOrDefault(clash.field(), clash.field());
		return new Said(clash.field(), this.texts.get(label, locale, args),
				word(clash.field(), label, clash.yours(), locale), word(clash.field(), label, clash.theirs(), locale));
	}

	private String word(String field, String label, String value, Locale locale) {
		if (value.isEmpty()) {
			return "–";
		}
		return switch (field) {
			case "country" -> this.texts.getOrElse("country." + value, value, locale);
			case "language" -> Locale.forLanguageTag(value).getDisplayLanguage(locale);
			default -> this.texts.getOrElse(label + "." + value, value, locale);
		};
	}

	/** A field under its label, as one wants it and as it is kept now. */
	public record Said(String field, String label, String yours, String theirs) {
	}

}
