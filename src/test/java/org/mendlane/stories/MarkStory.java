package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.document.PhotoMark;
import org.mendlane.document.PhotoMarks;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.repair.RepairId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Damage that a device came with is pointed out on its photo. */
class MarkStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Documents documents;

	@Autowired
	PhotoMarks marks;

	@Autowired
	Journal journal;

	@Test
	void theCustomerSeesTheSpotUntilItIsTakenOff() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		String photo = photo(device);
		assertThat(
				staff(post(photo).param("left", "12").param("top", "40").param("words", " Rysa ")).getRedirectedUrl())
			.isEqualTo(photo);
		assertThat(page(device, anna)).contains("1. Rysa", "data-spots=\"12,40\"");
		PhotoMark mark = this.marks.of(device.number()).get(0);
		assertThat(text(staff(get(photo)))).contains("Rysa", photo + "/marks/" + mark.id() + "/remove");
		staff(post(photo + "/marks/" + mark.id() + "/remove"));
		assertThat(page(device, anna)).doesNotContain("Rysa");
		assertThat(this.journal.of(device.number())).extracting(JournalEntry::code)
			.startsWith("PhotoMarkRemoved", "PhotoMarked");
	}

	@Test
	void aSpotNeedsWordsAndLiesOnThePhoto() throws Exception {
		RepairId device = received(this.cast.anna());
		String photo = photo(device);
		staff(post(photo).param("left", "12").param("top", "40").param("words", "  "));
		staff(post(photo).param("left", "101").param("top", "40").param("words", "Rysa"));
		staff(post(photo).param("left", "1").param("top", "-1").param("words", "Rysa"));
		staff(post(photo).param("left", "1").param("top", "1").param("words", "R".repeat(301)));
		assertThat(this.marks.of(device.number())).isEmpty();
	}

	@Test
	void onlyTheShopPointsOut() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		int status = this.web
			.perform(post(photo(device)).param("left", "1")
				.param("top", "1")
				.param("words", "Rysa")
				.with(csrf())
				.with(user(anna.login()).roles("CUSTOMER")))
			.andReturn()
			.getResponse()
			.getStatus();
		assertThat(status).isIn(403, 404);
		assertThat(this.marks.of(device.number())).isEmpty();
	}

	private String photo(RepairId device) {
		Document photo = this.documents.photos(device.number(), "photo-intake").get(0);
		return "/staff/photos/" + photo.id().value();
	}

	private MockHttpServletResponse staff(MockHttpServletRequestBuilder request) throws Exception {
		return this.web.perform(request.with(csrf()).with(user("reception").roles("STAFF", "RECEPTION")))
			.andReturn()
			.getResponse();
	}

	private String page(RepairId device, Actor actor) throws Exception {
		return text(
				this.web.perform(get("/portal/devices/" + device.number()).with(user(actor.login()).roles("CUSTOMER")))
					.andReturn()
					.getResponse());
	}

	private static String text(MockHttpServletResponse page) throws Exception {
		return page.getContentAsString(StandardCharsets.UTF_8);
	}

}
