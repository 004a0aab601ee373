package org.mendlane.notification;

import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;

import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox, if there is a mail server; any number of nodes may do
 * it at once.
 */
@Component
class OutboxSender {

	private static final Logger log = LoggerFactory.getLogger(OutboxSender.class);

	private static final int MOST_PER_ROUND = 100;

	private final Queue queue;

	private final Envelopes envelopes;

	private final ObjectProvider<JavaMailSender> server;

	private final boolean configured;

	/** Accepted by the mail server, which the database does not know yet. */
	private final Deque<Waiting> accepted = new ConcurrentLinkedDeque<>();

	OutboxSender(Queue queue, Envelopes envelopes, ObjectProvider<JavaMailSender> server,
			@Value("${spring.mail.host:}") String host) {
		this.queue = queue;
		this.envelopes = envelopes;
		this.server = server;
		this.configured = !host.isBlank();
	}

	@Scheduled(initialDelay = 10, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
	void sendWaiting() {
		JavaMailSender mail = this.configured ? this.server.getIfAvailable() : null;
		if (mail == null) {
			return;
		}
		record();
		for (int i = 0; i < MOST_PER_ROUND; i++) {
			Optional<Waiting> next = this.queue.claim();
			if (next.isEmpty() || !send(mail, next.get())) {
				return;
			}
		}
	}

	/**
	 * Outside any transaction, for a mail server may be slow. Tells whether there is one
	 * to go on with.
	 */
	private boolean send(JavaMailSender mail, Waiting waiting) {
		try {
			send(mail, this.envelopes.message(mail, waiting));
		}
		catch (Exception ex) {
			boolean outage = nobodyThere(ex);
			log.warn("Mail {} was not sent ({})", waiting.message().id(),
					outage ? "no mail server" : "attempt " + waiting.attempt(), ex);
			if (outage) {
				this.queue.postponed(waiting, String.valueOf(ex.getMessage()));
			}
			else {
				this.queue.failed(waiting, String.valueOf(ex.getMessage()));
			}
			return !outage;
		}
		this.accepted.add(waiting);
		record();
		return true;
	}

	/** A mail that is accepted is not taken back by a server that hangs up afterwards. */
	private static void send(JavaMailSender mail, MimeMessage message) {
		try {
			mail.send(message);
		}
		catch (MailSendException ex) {
			if (ex.getCause() == null || !ex.getFailedMessages().isEmpty()) {
				throw ex;
			}
			log.info("The mail server hung up after a mail", ex);
		}
	}

	/** What the database could not take down is taken down when it is back. */
	private void record() {
		for (Waiting waiting = this.accepted.peek(); waiting != null; waiting = this.accepted.peek()) {
			this.queue.sent(waiting);
			this.accepted.remove();
		}
	}

	/** What a server says about one mail has no cause of its own. */
	private static boolean nobodyThere(Exception ex) {
		return ex instanceof MailAuthenticationException || (ex instanceof MailSendException && ex.getCause() != null);
	}

}
