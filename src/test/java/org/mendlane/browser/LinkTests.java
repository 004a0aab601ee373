package org.mendlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody opens the link of a mail on his telephone, without having signed in. */
@BrowserTest
class LinkTests {

	private static final Pattern LINK = Pattern.compile("/o/[A-Za-z0-9_-]{43}/D\\d+/quote");

	private static final int MAILS = 20;

	@LocalServerPort
	private int port;

	@Test
	void everyPageBehindALinkAnswers() {
		String link = linkInAMail();
		try (Person guest = Person.arrive(this.port)) {
			guest.read(link);
			assertThat(guest.page().url()).contains("/portal/devices/").doesNotContain("/o/");
			assertThat(guest.see("a[href$='/portal/profile']").count()).isZero();
			Crawl crawl = new Crawl(guest);
			assertThat(crawl.faults()).isEmpty();
			assertThat(crawl.pages()).isGreaterThanOrEqualTo(3);
		}
	}

	/** In the demo shop, which sends nothing, mails are read in the outbox. */
	private String linkInAMail() {
		try (Person care = Person.signIn("care", this.port)) {
			care.go("/staff/outbox?q=anna@example.com");
			List<String> mails = care.see("main a[href*='/staff/outbox/']")
				.all()
				.stream()
				.map((mail) -> Objects.requireNonNull(mail.getAttribute("href")))
				.limit(MAILS)
				.toList();
			for (String mail : mails) {
				Locator plain = care.go(mail).locator("pre.mend-plain");
				Matcher link = LINK.matcher(Objects.requireNonNull(plain.textContent()));
				if (link.find()) {
					return link.group();
				}
			}
			throw new AssertionError("no link to a quote in " + mails);
		}
	}

}
