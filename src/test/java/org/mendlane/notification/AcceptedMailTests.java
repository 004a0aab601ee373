package org.mendlane.notification;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.mendlane.document.Documents;
import org.mendlane.testing.Tables;
import org.mendlane.text.PageTemplates;
import org.mockito.Mockito;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;

/** What a mail server has accepted is not sent again, whatever happens next. */
class AcceptedMailTests {

	private final JdbcClient jdbc = JdbcClient
		.create(Tables.of("V021__notification", "V110__notice", "V115__unwanted_mail"));

	private Instant now = Instant.parse("2026-11-23T08:00:00Z");

	private final Clock clock = Mockito.mock();

	private final Queue queue = Mockito.spy(new Queue(this.jdbc, this.clock, Duration.ofMinutes(10)));

	private final JavaMailSender server = Mockito.spy(new JavaMailSenderImpl());

	private final Outbox outbox = new Outbox(new OutboxRows(this.jdbc, this.clock),
			new Scribe(PageTemplates.engine(), PageTemplates.texts()), new Notices(this.jdbc, this.clock),
			new MailWishes(this.jdbc), (fact) -> {
			});

	private final OutboxSender sender;

	AcceptedMailTests() {
		Mockito.when(this.clock.instant()).thenAnswer((call) -> this.now);
		ObjectProvider<JavaMailSender> provider = Mockito.mock();
		Mockito.when(provider.getIfAvailable()).thenReturn(this.server);
		Documents documents = Mockito.mock();
		this.sender = new OutboxSender(this.queue, new Envelopes(documents, List.of(), ""), provider, "localhost");
		this.outbox.send(new Letter("a", "message", "anna@example.com", Locale.ENGLISH, "SR1",
				Map.of("customer", "Anna", "number", "SR1", "title", "Jura", "link", "https://mendlane.example/x",
						"text", "Hello", "author", "Mojca", "shop",
						Map.of("name", "Shop", "email", "shop@example.com", "phone", "1", "hours", "8", "address",
								"Here"),
						"guardian", Map.of("name", "Čopič", "phone", "1", "email", "care@example.com")),
				List.of()));
	}

	@Test
	void aDatabaseThatWasAwayIsToldLater() {
		Mockito.doNothing().when(this.server).send(any(MimeMessage.class));
		Mockito.doThrow(new DataAccessResourceFailureException("away")).doCallRealMethod().when(this.queue).sent(any());
		assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(this.sender::sendWaiting);
		this.now = this.now.plus(Duration.ofMinutes(9));
		this.sender.sendWaiting();
		this.now = this.now.plus(Duration.ofMinutes(9));
		this.sender.sendWaiting();
		Mockito.verify(this.server, Mockito.times(1)).send(any(MimeMessage.class));
		assertThat(this.outbox.get(1).delivery().state()).isEqualTo(OutboxState.SENT);
		assertThat(this.outbox.get(1).delivery().error()).isNull();
	}

	@Test
	void aServerThatHangsUpAfterwardsHasTakenIt() {
		Mockito.doThrow(new MailSendException("Failed to close", new IOException("reset")))
			.when(this.server)
			.send(any(MimeMessage.class));
		this.sender.sendWaiting();
		assertThat(this.outbox.get(1).delivery().state()).isEqualTo(OutboxState.SENT);
	}

}
