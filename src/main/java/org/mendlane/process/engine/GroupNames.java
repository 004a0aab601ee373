package org.mendlane.process.engine;

import java.util.Locale;
import java.util.function.Function;

import org.mendlane.account.Role;
import org.mendlane.text.Texts;
import org.springframework.stereotype.Component;

/**
 * What the engine's web applications call a group, in the language of whoever looks.
 */
@Component
class GroupNames {

	private final Texts texts;

	private final Speech speech;

	GroupNames(Texts texts, Speech speech) {
		this.texts = texts;
		this.speech = speech;
	}

	/** The names for the person who is logged in. */
	Function<Role, String> current() {
		Locale language = this.speech.current();
		return (role) -> this.texts.get("role." + role.group(), language);
	}

}
