package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.document.DocumentId;
import org.mendlane.document.Documents;
import org.mendlane.quote.Choice;
import org.mendlane.quote.NewLine;
import org.mendlane.quote.Quote;
import org.mendlane.quote.QuoteLine;
import org.mendlane.quote.Scope;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Money;
import org.mendlane.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The customer adds what he likes to a variant, and sees what each line is about. */
class ExtrasStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Documents documents;

	@Test
	void aTickIsCountedByTheServerAndOrderedWithTheVariant() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = withExtra(anna);
		long extra = extra(device);
		assertThat(page(anna, device, "/quote?version=1")).contains("479,70").doesNotContain("658,05");
		assertThat(page(anna, device, "/quote?version=1&extra=" + extra)).contains("658,05");
		assertThat(page(anna, device, "/quote/decision?version=1&choice=NECESSARY&extra=" + extra)).contains("658,05",
				"Wymiana żaren", "name=\"extra\" value=\"" + extra + "\"");
		assertThat(send(anna, device, "/quote/decision?version=1&choice=NECESSARY&extra=" + extra).getStatus())
			.isEqualTo(302);
		this.time.jobs();
		Quote decided = this.quotes.current(device).orElseThrow();
		assertThat(decided.totals(Choice.NECESSARY).gross().minor()).isEqualTo(65_805);
		assertThat(decided.included(Choice.NECESSARY)).extracting(QuoteLine::code).contains("S-BURR");
		assertThat(this.quotes.records(device).get(0).agreed().extras()).isEqualTo("Wymiana żaren");
		assertThat(this.workshop.open(device.number())).containsExactly("Repair");
		assertThat(page(anna, device, "/quote?version=1")).contains("658,05").doesNotContain("type=\"checkbox\"");
	}

	@Test
	void withoutATickNothingIsAddedAndAfterAnUndoTheTickIsGone() {
		Actor anna = this.cast.anna();
		RepairId device = withExtra(anna);
		decides(anna, device, Choice.RECOMMENDED);
		assertThat(this.quotes.records(device).get(0).agreed().gross()).isEqualTo(new Money(47_970, "PLN"));
		this.quotes.undo(device, 1, anna);
		assertThat(this.quotes.current(device).orElseThrow().optionalLines()).extracting(QuoteLine::taken)
			.containsExactly(false);
	}

	@Test
	void whereNothingIsRecommendedThereIsOnePriceAndOneRepair() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = withExtra(anna);
		assertThat(page(anna, device, "/quote?version=1")).contains("Wybieram naprawę", "479,70")
			.doesNotContain("Niezbędn", "Zalecan");
	}

	@Test
	void whatIsNoExtraCannotBeAdded() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = withExtra(anna);
		long pump = this.quotes.current(device).orElseThrow().lines().get(0).id();
		assertThat(send(anna, device, "/quote/decision?version=1&choice=NECESSARY&extra=" + pump).getStatus())
			.isEqualTo(404);
		assertThat(send(anna, device, "/quote/decision?version=1&choice=NECESSARY&extra=x").getStatus()).isEqualTo(400);
		assertThat(this.quotes.decided(device)).isFalse();
	}

	@Test
	void aLineShowsThePhotosThatTheTechnicianChose() throws Exception {
		Actor anna = this.cast.anna();
		Actor technician = this.cast.person("technician");
		RepairId device = received(anna);
		this.workshop.diagnoses(device, "PAID");
		this.quotes.addLine(device, new NewLine("S-PUMP", 1, Scope.NECESSARY, null), technician);
		long line = this.quotes.draft(device, technician).lines().get(0).id();
		DocumentId photo = this.documents.photos(device.number(), "photo-intake").get(0).id();
		this.quotes.show(device, line, List.of(photo), technician);
		DocumentId foreign = this.documents.photos(received(anna).number(), "photo-intake").get(0).id();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.quotes.show(device, line, List.of(foreign), technician));
		assertThat(this.web
			.perform(get("/staff/quote/" + device.number()).with(user("technician").roles("STAFF", "TECHNICIAN"))
				.with(csrf()))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8))
			.contains("/lines/" + line + "/photos", "value=\"OPTIONAL\"", "</html>");
		offers(device, technician);
		assertThat(page(anna, device, "/quote?version=1")).contains("/portal/files/" + photo.value() + "/thumbnail");
		this.quotes.draft(device, technician);
		assertThat(this.quotes.get(device, 2, technician).lines().get(0).photos()).as("in the next version")
			.containsExactly(photo);
	}

	private long extra(RepairId device) {
		return this.quotes.current(device).orElseThrow().optionalLines().get(0).id();
	}

	private String page(Actor who, RepairId device, String path) throws Exception {
		return this.web.perform(as(get("/portal/devices/" + device.number() + path), who))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8)
			.replace('\u00a0', ' ');
	}

	private MockHttpServletResponse send(Actor who, RepairId device, String path) throws Exception {
		return this.web.perform(as(post("/portal/devices/" + device.number() + path), who).with(csrf()))
			.andReturn()
			.getResponse();
	}

	private static MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request, Actor who) {
		return request.with(user(who.login()).roles("CUSTOMER"));
	}

}
