package org.mendlane.repair;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells what has become different in a case, for its history.
 */
@Component
class Changes {

	private final ApplicationEventPublisher facts;

	Changes(ApplicationEventPublisher facts) {
		this.facts = facts;
	}

	void tell(String caseNumber, String what, @Nullable Object before, @Nullable Object after, String by) {
		if (!Objects.equals(before, after)) {
			facts.publishEvent(new CaseChanged(caseNumber, what, code(before), code(after), by));
		}
	}

	private static String code(@Nullable Object value) {
		return (value == null) ? CaseChanged.NOTHING : value.toString();
	}

}
