package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mendlane.account.Actor;
import org.mendlane.account.Links;
import org.mendlane.notification.Outbox;
import org.mendlane.notification.OutboxFilter;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.notification.OutboxState;

/** The mails that people in the stories get. */
class Mailbox {

	private static final Pattern LOGIN = Pattern.compile("/login/link/[A-Za-z0-9_-]{43}");

	private final Outbox outbox;

	Mailbox(Outbox outbox) {
		this.outbox = outbox;
	}

	/** The templates of all mails to this person, the oldest first. */
	List<String> of(Actor person) {
		return to(person.login()).map(OutboxMessage::template).toList();
	}

	/** All mails of this template to this person. */
	List<OutboxMessage> of(Actor person, String template) {
		return to(person.login()).filter((mail) -> mail.template().equals(template)).toList();
	}

	/** All mails about a case, the oldest first. */
	List<OutboxMessage> about(String caseNumber) {
		return this.outbox.list(OutboxFilter.ofCase(caseNumber))
			.stream()
			.filter(Mailbox::comes)
			.sorted(java.util.Comparator.comparing(OutboxMessage::id))
			.toList();
	}

	/** The link to log in by which this person was mailed last. */
	String loginLink(Actor person, Links links) {
		List<OutboxMessage> asked = of(person, "link-login");
		Matcher link = LOGIN.matcher(links.withSecrets(asked.get(asked.size() - 1).html(), person.login()));
		assertThat(link.find()).as("link to log in").isTrue();
		return link.group();
	}

	private java.util.stream.Stream<OutboxMessage> to(String email) {
		return this.outbox.list(new OutboxFilter(email, null, null, 100))
			.stream()
			.filter((mail) -> mail.to().equals(email) && comes(mail))
			.sorted(java.util.Comparator.comparing(OutboxMessage::id));
	}

	private static boolean comes(OutboxMessage mail) {
		return mail.delivery().state() != OutboxState.UNWANTED;
	}

}
