package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.account.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody logs in without a password, by a link in a mail. */
class LoginLinkStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Links links;

	@Autowired
	TaskScheduler scheduler;

	@Test
	void aLinkToLogInIsGoodOnceAndForMinutes() throws Exception {
		Actor anna = this.cast.anna();
		for (String address : List.of(anna.login().toUpperCase(), "nobody@example.com", "lead")) {
			assertThat(new Visitor(this.web).presses("/login/link?email=" + address).getRedirectedUrl())
				.isEqualTo("/login/link");
		}
		assertThat(this.mails.of(this.cast.person("lead"), "link-login")).isEmpty();
		String link = this.mails.loginLink(anna, this.links);
		assertThat(new Visitor(this.web).status(link)).as("a scanner of mails").isEqualTo(200);
		Visitor phone = new Visitor(this.web);
		assertThat(phone.presses(link).getRedirectedUrl()).isEqualTo("/");
		assertThat(phone.status("/portal")).isEqualTo(200);
		assertThat(new Visitor(this.web).presses(link).getRedirectedUrl()).isEqualTo("/login?link");
		new Visitor(this.web).presses("/login/link?email=" + anna.login());
		String second = this.mails.loginLink(anna, this.links);
		this.time.hours(1);
		assertThat(new Visitor(this.web).presses(second).getRedirectedUrl()).isEqualTo("/login?link");
	}

	@Test
	void whoeverHasAnAddressIsLookedUpAfterTheAnswer() throws Exception {
		Actor anna = this.cast.anna();
		for (String address : List.of(anna.login(), "nobody@example.com")) {
			clearInvocations(this.scheduler);
			new Visitor(this.web).presses("/login/link?email=" + address);
			verify(this.scheduler).schedule(any(Runnable.class), any(Instant.class));
		}
		assertThat(this.mails.of(anna, "link-login")).hasSize(1);
	}

}
