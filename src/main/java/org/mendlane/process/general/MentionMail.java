package org.mendlane.process.general;

import java.time.Clock;
import java.util.Map;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.StaffMember;
import org.mendlane.helpdesk.ColleagueMentioned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a colleague that he has been named in a note, with what it says and the way to
 * the note, or else to the case.
 */
@Component
class MentionMail {

	private final CaseMail mail;

	private final Cases cases;

	private final Accounts accounts;

	private final Clock clock;

	MentionMail(CaseMail mail, Cases cases, Accounts accounts, Clock clock) {
		this.mail = mail;
		this.cases = cases;
		this.accounts = accounts;
		this.clock = clock;
	}

	@EventListener
	void on(ColleagueMentioned fact) {
		this.accounts.staffMember(fact.to()).ifPresent((person) -> write(fact, person));
	}

	private void write(ColleagueMentioned fact, StaffMember person) {
		String about = this.cases.find(fact.caseNumber()).map(Cases.About::title).orElse("");
		String by = this.accounts.find(fact.by()).map(Actor::name).orElse("");
		String page = (fact.note() != null) ? "/staff/notes/" + fact.note() : "/staff/cases/" + fact.caseNumber();
		this.mail.toColleague(person, fact.caseNumber(), String.valueOf(this.clock.millis()), "mention",
				Map.of("title", by, "about", about, "by", by, "text", fact.text(), "page", page));
	}

}
