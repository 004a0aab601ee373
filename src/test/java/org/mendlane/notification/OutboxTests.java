package org.mendlane.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendlane.document.Document;
import org.mendlane.document.DocumentId;
import org.mendlane.document.Documents;
import org.mendlane.testing.Tables;
import org.mendlane.text.Languages;
import org.mendlane.text.PageTemplates;
import org.mockito.Mockito;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Mails are written once, in the customer's language, and reach a real mail server.
 */
class OutboxTests {

	@RegisterExtension
	static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP))
		.withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());

	private static final Locale POLISH = Locale.forLanguageTag("pl");

	private final JdbcClient jdbc = JdbcClient
		.create(Tables.of("V021__notification", "V110__notice", "V115__unwanted_mail"));

	private final Documents documents = Mockito.mock();

	private Instant now = Instant.parse("2026-11-23T08:00:00Z");

	private final Clock clock = Mockito.mock();

	private final Outbox outbox;

	private final JavaMailSenderImpl server = new JavaMailSenderImpl();

	OutboxTests() {
		Mockito.when(this.clock.instant()).thenAnswer((call) -> this.now);
		this.outbox = new Outbox(new OutboxRows(this.jdbc, this.clock),
				new Scribe(PageTemplates.engine(), PageTemplates.texts()), new Notices(this.jdbc, this.clock),
				new MailWishes(this.jdbc), (fact) -> {
				});
		this.server.setHost("localhost");
	}

	@Test
	void aMailArrivesWithItsAttachmentAndOneMessageId() throws MessagingException, IOException {
		Mockito.when(this.documents.get(new DocumentId(7)))
			.thenReturn(new Document(new DocumentId(7), "SR1", "slip", "karta-żółta.pdf", "application/pdf", 4,
					this.now, "system", null));
		Mockito.when(this.documents.open(new DocumentId(7)))
			.thenReturn(new ByteArrayResource("%PDF".getBytes(StandardCharsets.UTF_8)));
		this.outbox.send(letter("a", "order-confirmed", POLISH));
		this.outbox.send(letter("a", "order-confirmed", POLISH));
		send();
		this.outbox.resend(1);
		send();
		MimeMessage[] mails = SERVER.getReceivedMessages();
		assertThat(mails).hasSize(2);
		assertThat(mails[0].getMessageID()).isEqualTo(mails[1].getMessageID());
		assertThat(mails[0].getSubject()).isEqualTo("Przyjęliśmy zgłoszenie naprawy SR260001234");
		assertThat(MimeUtility.decodeText(mails[0].getFrom()[0].toString()))
			.isEqualTo("Serwis Żółw <shop@example.com>");
		assertThat(GreenMailUtil.getBody(mails[0])).contains("application/pdf");
		assertThat(this.outbox.get(1).delivery().state()).isEqualTo(OutboxState.SENT);
	}

	@Test
	void aShopThatHasNotSaidItsAddressSendsFromTheConfiguredOne() throws MessagingException, IOException {
		this.outbox.send(letter("a", "new-customer", Locale.ENGLISH));
		this.jdbc.sql("update outbox_message set from_address = '', recipient = ''").update();
		send();
		assertThat(SERVER.getReceivedMessages()).isEmpty();
		assertThat(this.jdbc.sql("select error from outbox_message").query(String.class).single())
			.contains("MENDLANE_MAIL_FROM");
		Waiting waiting = new Queue(this.jdbc, Clock.offset(this.clock, Duration.ofMinutes(2)), Duration.ofMinutes(10))
			.claim()
			.orElseThrow();
		MimeMessage mail = new Envelopes(this.documents, List.of(), "house@example.com").message(this.server, waiting);
		assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("house@example.com");
		assertThat(mail.getFrom()[0].toString()).contains("<house@example.com>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "registration-confirmed", "invitation", "new-customer", "order-confirmed", "missing-data",
			"missing-data-reminder", "ship-reminder", "order-cancelled", "order-received", "device-diagnosis",
			"quote-ready", "quote-reminder", "quote-answer", "repair-started", "repair-declined", "device-checked",
			"device-sent", "collect-ready", "collect-reminder", "device-delivered", "work-delivered", "work-rejected",
			"work-return", "work-return-reminder", "work-again", "work-settled", "visit-confirmed", "visit-agreed",
			"visit-soon", "visit-asked", "visit-answer", "visit-done", "order-closed", "message", "task-given",
			"customer-given", "mention", "order-new" })
	void everyMailReadsWellInEveryLanguage(String template) throws IOException {
		for (Locale language : Languages.ALL) {
			this.outbox.send(letter(template + language, template, language));
			OutboxMessage mail = this.outbox.list(OutboxFilter.newest(1)).get(0);
			Path folder = Files.createDirectories(Path.of("target", "mail"));
			Files.writeString(folder.resolve(template + "-" + language + ".html"), mail.html());
			Files.writeString(folder.resolve(template + "-" + language + ".txt"),
					mail.subject() + "\n\n" + mail.text());
			assertThat(mail.html()).startsWith("<!DOCTYPE html>")
				.contains("lang=\"" + language + "\"")
				.doesNotContain(" th:", "Keys:", "mail." + template, "{0}", "??");
			assertThat(mail.text()).contains("https://mendlane.example/x", "Serwis Żółw").doesNotContain("</", "&amp;");
			assertThat(mail.subject()).doesNotContain("mail.", "{");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "device-sent", "quote-ready", "message" })
	void whatIsNotKnownIsLeftOut(String template) {
		Letter letter = letter("few", template, POLISH);
		List.of("author", "text", "devices", "reason").forEach(letter.model()::remove);
		List.of("trackingLink", "validUntil").forEach((key) -> letter.model().put(key, ""));
		this.outbox.send(letter);
		assertThat(this.outbox.get(1).html()).contains("SR260001234").doesNotContain("null", "href=\"\"");
	}

	@Test
	void nothingEndsAHeaderLine() throws MessagingException {
		Letter evil = letter("evil", "message", Locale.ENGLISH);
		evil.model().put("number", "SR1\r\nBcc: all@example.com");
		this.outbox.send(evil);
		this.outbox
			.send(new Letter("two", "message", "a@example.com, b@example.com", POLISH, "SR1", evil.model(), List.of()));
		send();
		assertThat(SERVER.getReceivedMessages()).hasSize(1);
		assertThat(SERVER.getReceivedMessages()[0].getHeader("Bcc")).isNull();
		assertThat(this.outbox.get(2).delivery().error()).contains("address");
	}

	@Test
	void aMailIsTriedTenTimesWithGrowingPauses() {
		this.outbox.send(letter("late", "message", Locale.ENGLISH));
		Queue queue = queue();
		for (int attempt = 1; attempt <= 10; attempt++) {
			Optional<Waiting> claimed = queue.claim();
			assertThat(claimed).as("attempt %s", attempt).isPresent();
			assertThat(queue.claim()).as("claimed once").isEmpty();
			queue.failed(claimed.orElseThrow(), "no route");
			assertThat(queue.claim()).as("pause").isEmpty();
			this.now = this.now.plus(Queue.pause(attempt)).plusSeconds(1);
		}
		assertThat(queue.claim()).isEmpty();
		assertThat(this.outbox.get(1).delivery().state()).isEqualTo(OutboxState.FAILED);
		assertThat(this.outbox.list(new OutboxFilter("LATE", OutboxState.FAILED, null, 5))).isEmpty();
		assertThat(this.outbox.list(new OutboxFilter("ŁUCJA", OutboxState.FAILED, null, 5))).isEmpty();
		assertThat(this.outbox.list(new OutboxFilter("lucja@", OutboxState.FAILED, 5L, 5))).hasSize(1);
	}

	@Test
	void aDayWithoutAMailServerCostsNoMailAndKeepsTheirOrder() throws MessagingException {
		for (String key : List.of("first", "second", "third")) {
			Letter letter = letter(key, "message", Locale.ENGLISH);
			letter.model().put("number", key);
			this.outbox.send(letter);
		}
		for (int hour = 0; hour < 24; hour++) {
			sendTo(freePort());
			this.now = this.now.plus(Duration.ofHours(1));
		}
		assertThat(this.outbox.list(new OutboxFilter(null, OutboxState.WAITING, null, 5))).hasSize(3);
		assertThat(this.outbox.get(1).delivery().error()).contains("connect");
		send();
		assertThat(SERVER.getReceivedMessages())
			.extracting((mail) -> mail.getSubject().replaceAll(".*(first|second|third).*", "$1"))
			.containsExactly("first", "second", "third");
	}

	@Test
	void aMailThatIsRefusedHoldsBackTheNextOneOfItsCaseOnly() {
		this.outbox.send(letter("a", "message", Locale.ENGLISH));
		this.outbox.send(letter("b", "message", Locale.ENGLISH));
		this.outbox.send(new Letter("c", "message", "lucja@example.com", POLISH, "SR260009999",
				letter("c", "message", POLISH).model(), List.of()));
		Queue queue = queue();
		queue.failed(queue.claim().orElseThrow(), "mailbox full");
		assertThat(queue.claim().map((mail) -> mail.message().caseNumber())).contains("SR260009999");
		assertThat(queue.claim()).isEmpty();
		this.now = this.now.plus(Duration.ofMinutes(2));
		assertThat(queue.claim().map((mail) -> mail.message().id())).contains(1L);
	}

	@Test
	void aNodeThatDiedLosesItsClaim() {
		this.outbox.send(letter("a", "message", Locale.ENGLISH));
		Queue queue = queue();
		assertThat(queue.claim()).isPresent();
		this.now = this.now.plus(Duration.ofMinutes(11));
		assertThat(queue.claim()).isPresent();
	}

	@Test
	void withoutAServerMailsWait() {
		this.outbox.send(letter("a", "message", Locale.ENGLISH));
		new OutboxSender(queue(), new Envelopes(this.documents, List.of(), ""), provider(), "").sendWaiting();
		assertThat(this.outbox.get(1).delivery().state()).isEqualTo(OutboxState.WAITING);
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void send() {
		sendTo(SERVER.getSmtp().getPort());
	}

	private void sendTo(int port) {
		this.server.setPort(port);
		new OutboxSender(queue(), new Envelopes(this.documents, List.of(), ""), provider(), "localhost").sendWaiting();
	}

	private ObjectProvider<JavaMailSender> provider() {
		ObjectProvider<JavaMailSender> provider = Mockito.mock();
		Mockito.when(provider.getIfAvailable()).thenReturn(this.server);
		return provider;
	}

	private Queue queue() {
		return new Queue(this.jdbc, this.clock, Duration.ofMinutes(10));
	}

	private static Letter letter(String key, String template, Locale language) {
		Map<String, Object> model = new HashMap<>(Map.of("customer", "Łucja <Żółkiewska>", "number", "SR260001234",
				"title", "Saeco Lirika", "link", "https://mendlane.example/x?a=1&b=2"));
		model.put("shop", Map.of("name", "Serwis Żółw", "email", "shop@example.com", "phone", "+48 22 555 01 40",
				"hours", "8–17", "address", "ul. Źródlana 7, 00-950 Łódź"));
		model.put("guardian", Map.of("name", "Čopič", "phone", "+48 1", "email", "care@example.com"));
		model.put("devices", List.of(Map.of("number", "SR260001234D1", "title", "Saeco Lirika"),
				Map.of("number", "SR260001234D2", "title", "Zebra ZD421")));
		model.putAll(Map.of("question", "Jaki to model?", "text", "Linia 1\nLinia 2", "author", "Mojca", "login",
				"anna@example.com", "name", "Nowak i S-ka", "kind", "COMPANY", "email", "a@example.com"));
		model.put("variants", List.of(Map.of("choice", "NECESSARY", "name", "", "gross", "221,40 zł"),
				Map.of("choice", "THIRD", "name", "Jak nowy", "gross", "258,30 zł")));
		model.putAll(Map.of("validUntil", "7 gru 2026", "differences",
				List.of(Map.of("key", "difference.damaged", "device", "Saeco Lirika", "note", "rysa")), "carrier",
				"InPost", "trackingNumber", "620011", "trackingLink", "https://inpost.example/620011", "cancellable",
				true));
		model.putAll(Map.of("place", "ul. Długa 5, 00-950 Łódź", "day", "1 gru 2026", "from", "09:00", "to", "12:00",
				"technician", "Mojca", "words", "Wymieniona uszczelka"));
		model.putAll(Map.of("about", "Saeco Lirika", "by", "Mojca", "until", "7 gru 2026", "reason", "Nadal cieknie",
				"answer", "Prosimy odesłać"));
		return new Letter(key, template, "lucja@example.com", language, "SR260001234", model,
				template.equals("order-confirmed") && key.equals("a") ? List.of(new DocumentId(7)) : List.of());
	}

}
