package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.notification.Notice;
import org.mendlane.notification.Notices;
import org.mendlane.notification.Outbox;
import org.mendlane.notification.OutboxFilter;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.notification.OutboxState;
import org.mendlane.quote.Choice;
import org.mendlane.repair.RepairId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A customer chooses which of the mails that only inform he gets. */
class MailWishStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Journal journal;

	@Autowired
	Notices notices;

	@Autowired
	Outbox outbox;

	@Test
	void whoWantsFewMailsGetsThoseThatHeNeeds() throws Exception {
		Actor anna = this.cast.anna();
		assertThat(profile(anna)).containsPattern("value=\"repair-started\"\\s+checked")
			.doesNotContain("value=\"quote-ready\"", "value=\"device-sent\"");
		wants(anna, "device-checked");
		assertThat(profile(anna)).containsPattern("value=\"device-checked\"\\s+checked")
			.doesNotContainPattern("value=\"repair-started\"\\s+checked");
		RepairId device = home(anna);
		assertThat(this.mails.of(anna)).containsExactly("registration-confirmed", "order-confirmed", "order-received",
				"quote-ready", "device-checked", "device-sent");
		assertThat(this.journal.of(device.number())).filteredOn((entry) -> entry.code().equals("MailLeftOut"))
			.extracting(JournalEntry::detail)
			.containsExactlyInAnyOrder("device-diagnosis", "repair-started", "device-delivered");
		assertThat(new Clerk(this.web, "care").reads("/staff/cases/" + device.number()))
			.contains("zgodnie z życzeniem klienta", "zaczyna się naprawa");
	}

	@Test
	void theBellTellsAlsoWhatIsNotMailed() throws Exception {
		Actor anna = this.cast.anna();
		wants(anna);
		RepairId device = received(anna);
		this.time.days(1);
		assertThat(this.mails.of(anna)).doesNotContain("device-diagnosis");
		assertThat(this.notices.of(anna.login(), null).shown()).extracting(Notice::text)
			.anyMatch((notice) -> notice.contains("rozpoczęliśmy diagnozę"));
		OutboxMessage unsent = this.outbox.list(new OutboxFilter(device.number(), OutboxState.UNWANTED, null, 9))
			.get(0);
		Clerk care = new Clerk(this.web, "care");
		assertThat(care.reads("/staff/outbox/" + unsent.id())).contains("Nie wysłano na życzenie")
			.doesNotContain("/resend");
		assertThat(care.sends("/staff/outbox/" + unsent.id() + "/resend").getFlashMap().get("refused")).asString()
			.contains("nie chce tego e-maila");
	}

	@Test
	void whatIsNeededCannotBeDoneWithout() throws Exception {
		Actor anna = this.cast.anna();
		wants(anna, "quote-ready", "nonsense");
		quoted(anna);
		assertThat(this.mails.of(anna)).contains("order-confirmed", "quote-ready").doesNotContain("device-diagnosis");
		wants(anna, "device-diagnosis", "repair-started", "device-checked", "device-delivered", "order-closed");
		this.bench.photographs(arrived(anna, "coffee"), "photo-intake", this.cast.person("reception"));
		assertThat(this.mails.of(anna)).as("he has changed his mind").contains("device-diagnosis");
	}

	@Test
	void everybodyChoosesForHimselfAlone() throws Exception {
		Actor company = this.cast.company();
		Actor colleague = this.cast.colleague(company, CompanyRight.DECISION);
		wants(company);
		RepairId device = quoted(colleague);
		decides(colleague, device, Choice.NECESSARY);
		assertThat(this.mails.of(colleague)).contains("device-diagnosis", "repair-started");
		assertThat(this.journal.of(device.number())).extracting(JournalEntry::code).doesNotContain("MailLeftOut");
	}

	private void wants(Actor who, String... mails) throws Exception {
		MockHttpServletRequestBuilder form = post("/portal/profile/mails");
		Stream.of(mails).forEach((mail) -> form.param("mail", mail));
		this.web.perform(form.with(user(who.login()).roles("CUSTOMER")).with(csrf()));
	}

	private String profile(Actor who) throws Exception {
		return this.web.perform(get("/portal/profile").with(user(who.login()).roles("CUSTOMER")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

}
