package org.mendlane.studio;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mendlane.text.Texts;
import org.mendlane.workflow.DefinitionInfo;

import org.springframework.stereotype.Component;

/**
 * What diagrams with their steps, tables and forms with their fields are called in the
 * language of whoever looks at them.
 */
@Component
class Names {

	private static final String TABLE = "decision.";

	/** How a form says one of its texts, alone or within others. */
	private static final Pattern LABEL = Pattern.compile("^=labels\\.(\\w+)$|\\{\\{labels\\.(\\w+)}}");

	private final Texts texts;

	Names(Texts texts) {
		this.texts = texts;
	}

	DefinitionInfo in(DefinitionInfo info, Locale locale) {
		return info.called(switch (info.kind()) {
			case PROCESS -> this.texts.drawn("process." + info.key(), info.name(), locale);
			case DECISION -> this.texts.drawn(TABLE + info.key(), info.name(), locale);
			case FORM -> this.texts.getOrElse("form." + info.key() + ".title", info.name(), locale);
		});
	}

	DecisionTable in(DecisionTable table, Locale locale) {
		return table.called(this.texts.drawn(TABLE + table.key(), table.name(), locale));
	}

	ProcessText in(ProcessText process, Locale locale) {
		return new ProcessText(process.documentation(),
				process.steps()
					.stream()
					.map((step) -> step.called(this.texts.drawn("element." + step.id(), step.name(), locale)))
					.toList());
	}

	FormText in(FormText form, String key, Locale locale) {
		return new FormText(form.fields()
			.stream()
			.map((field) -> field.labelled(LABEL.matcher(field.label())
				.replaceAll((found) -> Matcher.quoteReplacement(label(key, found, locale)))))
			.toList());
	}

	private String label(String form, MatchResult found, Locale locale) {
		String name = (found.group(1) != null) ? found.group(1) : found.group(2);
		return this.texts.getOrElse("form." + form + "." + name, found.group(), locale);
	}

}
