package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.customer.Customers;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.helpdesk.Entry;
import org.mendlane.helpdesk.Rating;
import org.mendlane.helpdesk.Ratings;
import org.mendlane.quote.Choice;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Refusal;
import org.mendlane.workflow.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Whoever is not content with a repair is called; whoever says nothing is left alone. */
class RatingStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Ratings ratings;

	@Autowired
	Conversations conversations;

	@Autowired
	Customers customers;

	@Test
	void theMailAsksForStarsAndNobodyWaitsForThem() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = home(anna);
		assertThat(this.mails.of(anna, "device-delivered").get(0).html()).containsPattern("/o/[^\"]+/D1#rating\"");
		assertThat(page(device, anna)).contains("type=\"radio\" name=\"stars\" value=\"6\"");
		assertThat(this.workshop.open(device.number())).isEmpty();
		assertThat(this.mails.of(anna)).endsWith("order-closed");
	}

	@Test
	void aHighRatingMakesNoTask() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = home(anna);
		assertThat(rates(device, 4, "Dobra robota", anna).getFlashMap().get("done")).isEqualTo("rating.thanks");
		assertThat(this.workshop.open(device.number())).isEmpty();
		assertThat(this.ratings.of(device)).map(Rating::stars).contains(4);
		assertThat(page(device, anna)).contains("4 gwiazdki z 6", "Dobra robota");
	}

	@Test
	void aLowRatingIsATaskForTheGuardianWhoCallsAndNotesWhatWasSaid() throws Exception {
		Actor anna = this.cast.anna();
		String guardian = this.customers.own(anna).guardian();
		RepairId device = home(anna);
		rates(device, 2, "Rysa na obudowie", anna);
		assertThat(this.workshop.open(device.number())).containsExactly("CallAboutRating");
		assertThat(this.workshop.task(device.number(), "CallAboutRating").assignee()).isEqualTo(guardian);
		assertThat(staffPage(device)).contains("2 gwiazdki z 6", "Rysa na obudowie");
		assertThat(this.map.stages(device.number())).filteredOn(Stage::current)
			.extracting(Stage::key, Stage::waitsFor)
			.as("the customer waits for nothing")
			.containsExactly(org.assertj.core.groups.Tuple.tuple("done", "nobody"));
		this.workshop.completes(device.number(), "CallAboutRating", String.valueOf(guardian),
				Bench.answers("note", "Wymienimy obudowę"));
		assertThat(this.workshop.open(device.number())).isEmpty();
		assertThat(this.conversations.of(device.number(), this.cast.person("care"))).extracting(Entry::text)
			.containsExactly("Wymienimy obudowę");
		assertThat(this.map.diagram(device.number()).orElseThrow().key()).isEqualTo("repair");
	}

	@Test
	void aRatingIsChangedForTwoWeeksAndStaysOneTask() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = home(anna);
		rates(device, 5, "", anna);
		this.time.days(13);
		rates(device, 1, "Znowu cieknie", anna);
		rates(device, 3, "Cieknie mniej", anna);
		assertThat(this.ratings.of(device)).map(Rating::remark).contains("Cieknie mniej");
		assertThat(this.workshop.open(device.number())).containsExactly("CallAboutRating");
		this.time.days(2);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.ratings.rate(device, 6, "", anna))
			.extracting(Refusal::key)
			.isEqualTo("rating.too-late");
		assertThat(page(device, anna)).contains("Cieknie mniej").doesNotContain("name=\"stars\"");
	}

	@Test
	void aStrangerFindsNothingAndNobodyRatesWhatIsNotHome() throws Exception {
		Actor anna = this.cast.anna();
		Actor ziga = this.cast.ziga();
		RepairId device = quoted(anna);
		assertThat(rates(device, 6, "", ziga).getResponse().getStatus()).isEqualTo(404);
		assertThat(rates(device, 6, "", anna).getFlashMap().get("refused")).asString().contains("gdy urządzenie");
		decides(anna, device, Choice.NONE);
		sends(device);
		delivered(device, anna);
		assertThat(rates(device, 0, "Brak gwiazdek", anna).getFlashMap().get("refused")).asString()
			.contains("od 1 do 6");
		assertThat(rates(device, 6, "", ziga).getResponse().getStatus()).isEqualTo(404);
		assertThat(this.ratings.of(device)).isEmpty();
	}

	private MvcResult rates(RepairId device, int stars, String remark, Actor who) throws Exception {
		MvcResult sent = this.web
			.perform(post("/portal/devices/" + device.number() + "/rating").param("stars", String.valueOf(stars))
				.param("remark", remark)
				.with(user(who.login()).roles("CUSTOMER"))
				.with(csrf()))
			.andReturn();
		this.time.jobs();
		return sent;
	}

	private String page(RepairId device, Actor who) throws Exception {
		return this.web.perform(get("/portal/devices/" + device.number()).with(user(who.login()).roles("CUSTOMER")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private String staffPage(RepairId device) throws Exception {
		return this.web.perform(get("/staff/cases/" + device.number()).with(user("care").roles("STAFF", "CARE")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

}
