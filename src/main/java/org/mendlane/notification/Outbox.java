package org.mendlane.notification;

import java.util.List;

import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

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
	 * Writes the mail now, to be sent soon; a key that was used before is left alone.
	 * What its reader does without is not sent, but it is his notice all the same.
	 */
	@Transactional
	public void send(Letter letter) {
		if (this.rows.has(letter.key())) {
			return;
		}
		boolean unwanted = this.wishes.refuse(letter);
		this.rows.insert(letter, this.scribe.write(letter), unwanted ? OutboxState.UNWANTED : OutboxState.WAITING);
		this.notices.write(letter);
		if (unwanted) {
			this.facts.publishEvent(new MailLeftOut(letter.caseNumber(), letter.template()));
		}
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

	/**
	 * Puts a mail into the queue again, whether it failed or was sent; not one that its
	 * reader does without.
	 */
	@Transactional
	public void resend(long id) {
		if (get(id).delivery().state() == OutboxState.UNWANTED) {
			throw new Refusal("mail.unwanted");
		}
		this.rows.requeue(id);
	}

}
