package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.repair.RepairId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody else's case looks like a case that does not exist. */
class StrangerStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Documents documents;

	@Test
	void everyPageOfAForeignCaseIsNotFound() throws Exception {
		Actor anna = this.cast.anna();
		Actor ziga = this.cast.ziga();
		RepairId device = quoted(anna);
		Document photo = this.documents.photos(device.number(), "photo-intake").get(0);
		String card = "/portal/devices/" + device.number();
		String order = "/portal/orders/" + device.order().number();
		String file = "/portal/files/" + photo.id().value();
		for (String page : List.of(card, card + "/photos.zip", card + "/quote?version=1",
				card + "/quote/decision?version=1&choice=NECESSARY", order, order + "/documents", order + "/stages",
				file, file + "/thumbnail")) {
			assertThat(status(page, anna)).as(page + " for its owner").isEqualTo(200);
			assertThat(status(page, ziga)).as(page + " for a stranger").isEqualTo(404);
		}
	}

	@Test
	void whoTypedAWrongPasswordNeedNotTypeHisNameAgain() throws Exception {
		Visitor visitor = new Visitor(this.web);
		String next = visitor.presses("/login?username=zofia%40example.com&password=wrong").getRedirectedUrl();
		assertThat(next).isEqualTo("/login?error");
		assertThat(visitor.text("/login?error")).contains("value=\"zofia@example.com\"").doesNotContain("wrong\"");
		assertThat(visitor.text("/login")).doesNotContain("zofia@example.com");
	}

	@Test
	void whoWritesReadsWhichFilesHeMaySend() throws Exception {
		Actor anna = this.cast.anna();
		assertThat(Visitor.customer(this.web, anna).text("/portal/devices/" + quoted(anna).number()))
			.contains("WebP lub PDF, każdy do 20,0 MB");
	}

	@Test
	void nothingCanBeDoneInAForeignCase() throws Exception {
		Actor anna = this.cast.anna();
		Actor ziga = this.cast.ziga();
		RepairId device = quoted(anna);
		String card = "/portal/devices/" + device.number();
		String order = "/portal/orders/" + device.order().number();
		for (String action : List.of(card + "/quote/decision?version=1&choice=NONE",
				card + "/quote/question?version=1&text=Co%C5%9B", card + "/delivered", card + "/rating?stars=6",
				order + "/cancel?reason=x", order + "/answer?text=Tak")) {
			assertThat(this.web.perform(post(action).with(customer(ziga)).with(csrf()))
				.andReturn()
				.getResponse()
				.getStatus()).as(action).isEqualTo(404);
		}
		assertThat(
				this.web.perform(multipart(card + "/messages").param("text", "Hej").with(customer(ziga)).with(csrf()))
					.andReturn()
					.getResponse()
					.getStatus())
			.isEqualTo(404);
		assertThat(this.workshop.open(device.number())).containsExactly("DecideQuote");
	}

	@Test
	void aCustomerSeesNothingOfTheShopsSide() throws Exception {
		Actor anna = this.cast.anna();
		for (String page : List.of("/staff", "/staff/cases", "/staff/outbox", "/studio",
				"/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/",
				"/camunda/api/engine/engine/default/task", "/engine-rest/task", "/actuator/metrics")) {
			assertThat(status(page, anna)).as(page).isIn(403, 404);
		}
	}

	@Test
	void senselessParametersAreNoFailure() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		for (String page : List.of("/portal/devices/" + device.number() + "/quote?version=abc",
				"/portal/devices?after=%25%25&stage=%3Cscript%3E", "/portal/files/99999999999999999")) {
			assertThat(status(page, anna)).as(page).isLessThan(500);
		}
	}

	@Test
	void theHistoryOfACaseCanBeTakenAwayByStaffOnly() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		String history = "/staff/cases/" + device.number() + "/history.csv";
		assertThat(status(history, anna)).isEqualTo(403);
		String file = this.web.perform(get(history).with(user("lead").roles("STAFF", "LEAD")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(file.lines().map((line) -> line.replaceAll("^[^,]*,[^,]*,([^,]*),[^,]*,([^,]*),.*$", "$1 $2")))
			.containsSubsequence(anna.login() + " OrderSubmitted", "reception ParcelArrived",
					"technician QuoteOffered");
	}

	private int status(String page, Actor actor) throws Exception {
		return this.web.perform(get(page).with(customer(actor))).andReturn().getResponse().getStatus();
	}

	private static org.springframework.test.web.servlet.request.RequestPostProcessor customer(Actor actor) {
		return user(actor.login()).roles("CUSTOMER");
	}

}
