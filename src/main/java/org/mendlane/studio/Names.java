package org.mendlane.studio;

import java.util.Locale;

import org.mendlane.text.Texts;
import org.mendlane.workflow.DefinitionInfo;

import org.springframework.stereotype.Component;

/**
 * What diagrams and tables are called in the language of whoever looks at them.
 */
@Component
class Names {

	private static final String TABLE = "decision.";

	private final Texts texts;

	Names(Texts texts) {
		this.texts = texts;
	}

	DefinitionInfo in(DefinitionInfo info, Locale locale) {
		return info.called(switch (info.kind()) {
			case PROCESS -> this.texts.drawn("process." + info.key(), info.name(), locale);
			case DECISION -> this.texts.drawn(TABLE + info.key(), info.name(), locale);
			case FORM -> info.name();
		});
	}

	DecisionTable in(DecisionTable table, Locale locale) {
		return table.called(this.texts.drawn(TABLE + table.key(), table.name(), locale));
	}

}
