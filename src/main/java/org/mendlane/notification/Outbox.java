package org.mendlane.notification;

import java.util.List;

import org.mendlane.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails of the house: written in the transaction of their cause, sent afterwards.
 */
@Component
public class Outbox {

	private final OutboxRows rows;

	private final Scribe scribe;

	private final Notices notices;

	private final MailWishes wishes;

	private final ApplicationEventPublisher facts;

	Outbox(OutboxRows rows, Scribe scribe, Notices notices, MailWishes wishes, ApplicationEventPublisher facts) {
		this.rows = rows;
		this.scribe = scribe;
		this.notices = notices;
		this.wishes = wishes;
		this.facts = facts;
	}

	/**
	 * Writes the mail now, to be sent soon; a key that was used before is left alone, and
	 * so is what its reader does without.
	 */
	@Transactional
	public void send(Letter letter) {
		if (this.rows.has(letter.key())) {
			return;
		}
		if (this.wishes.refuse(letter)) {
			this.facts.publishEvent(new MailLeftOut(letter.caseNumber(), letter.template()));
			return;
		}
		this.rows.insert(letter, this.scribe.write(letter));
		this.notices.write(letter);
	}

	/** The mails that match, newest first. */
	@Transactional(readOnly = true)
	public List<OutboxMessage> list(OutboxFilter filter) {
		return this.rows.list(filter);
	}

	/** One mail. */
	@Transactional(readOnly = true)
	public OutboxMessage get(long id) {
		return this.rows.find(id).orElseThrow(() -> new NotFound("mail " + id));
	}

	/** Puts a mail into the queue again, whether it failed or was sent. */
	@Transactional
	public void resend(long id) {
		this.rows.requeue(get(id).id());
	}

}
