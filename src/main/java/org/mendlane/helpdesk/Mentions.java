package org.mendlane.helpdesk;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.StaffMember;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Finds the colleagues who are named in a note by an at sign and their log-in.
 */
@Component
class Mentions {

	private final Accounts accounts;

	private final ApplicationEventPublisher facts;

	Mentions(Accounts accounts, ApplicationEventPublisher facts) {
		this.accounts = accounts;
		this.facts = facts;
	}

	/** Makes known who is named; nobody is told of what he has written himself. */
	void tell(String caseNumber, String text, @Nullable Long note, Actor by) {
		in(text).stream()
			.filter((login) -> !login.equals(by.login()))
			.forEach((login) -> this.facts
				.publishEvent(new ColleagueMentioned(caseNumber, login, text, note, by.login())));
	}

	private List<String> in(String text) {
		return text.contains("@")
				? this.accounts.staff().stream().map(StaffMember::login).filter((login) -> names(text, login)).toList()
				: List.of();
	}

	/** Not within an e-mail address, and not the beginning of a longer log-in. */
	static boolean names(String text, String login) {
		return Pattern
			.compile("(?<![\\w.+-])@" + Pattern.quote(login) + "(?![\\w-]|\\.\\w|@)", Pattern.CASE_INSENSITIVE)
			.matcher(text)
			.find();
	}

}
