package org.mendlane.notification;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.mendlane.document.Document;
import org.mendlane.document.DocumentId;
import org.mendlane.document.Documents;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Puts a written mail into the form that mail servers take, always under the same
 * Message-ID.
 */
@Component
class Envelopes {

	private final Documents documents;

	private final List<Secrets> secrets;

	private final String sender;

	Envelopes(Documents documents, List<Secrets> secrets, @Value("${mendlane.mail.from:}") String sender) {
		this.documents = documents;
		this.secrets = secrets;
		this.sender = sender;
	}

	MimeMessage message(JavaMailSender mail, Waiting waiting) throws MessagingException, UnsupportedEncodingException {
		OutboxMessage written = waiting.message();
		MimeMessage message = mail.createMimeMessage();
		MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
		String from = house(waiting);
		helper.setFrom(new InternetAddress(from, waiting.fromName(), StandardCharsets.UTF_8.name()));
		if (!waiting.fromAddress().isBlank()) {
			helper.setReplyTo(waiting.fromAddress());
		}
		helper.setTo(recipient(written.to().isBlank() ? from : written.to()));
		helper.setSubject(written.subject());
		helper.setText(revealed(written.text(), written), revealed(written.html(), written));
		for (DocumentId id : written.attachments()) {
			Document document = this.documents.get(id);
			helper.addAttachment(document.name(), this.documents.open(id), document.contentType());
		}
		message.setHeader("Message-ID", waiting.messageId());
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setHeader("Content-Language", written.language().getLanguage());
		return message;
	}

	private String revealed(String text, OutboxMessage written) {
		return Secrets.revealed(this.secrets, text, written);
	}

	/** The house's own address; what goes to nobody else goes there too. */
	private String house(Waiting waiting) throws AddressException {
		String from = this.sender.isBlank() ? waiting.fromAddress() : this.sender;
		if (from.isBlank()) {
			throw new AddressException("mails have no sender, set mendlane.mail.from (MENDLANE_MAIL_FROM)");
		}
		return from;
	}

	/** Exactly one address. */
	private static InternetAddress recipient(String to) throws AddressException {
		InternetAddress[] addresses = InternetAddress.parse(to, true);
		if (addresses.length != 1) {
			throw new AddressException("not one address", to);
		}
		return addresses[0];
	}

}
