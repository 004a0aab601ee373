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
import org.mendlane.account.CompanyRight;
import org.mendlane.account.Rights;
import org.mendlane.quote.Choice;
import org.mendlane.quote.NewLine;
import org.mendlane.quote.Quote;
import org.mendlane.quote.QuoteLine;
import org.mendlane.quote.Scope;
import org.mendlane.quote.Variant;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Money;
import org.mendlane.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A technician offers more than the usual two variants. */
class VariantsStory extends Story {

	private static final String NAME = "Jak z fabryki";

	@Autowired
	MockMvc web;

	@Test
	void aThirdVariantIsReadComparedChosenAndRepaired() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = threefold(anna);
		assertThat(this.mails.of(anna, "quote-ready").get(0).html().replace('\u00a0', ' ')).contains("479,70", "658,05",
				NAME, "1 014,75");
		assertThat(page(anna, device, "/quote?version=1")).contains("479,70", "658,05", "1 014,75",
				"o 356,70 zł więcej", "Wybieram „" + NAME + "”", "choice=THIRD");
		assertThat(page(anna, device, "/quote/decision?version=1&choice=THIRD")).contains("1 014,75",
				"Zlecam „" + NAME + "”");
		assertThat(decide(anna, device, "THIRD").getStatus()).isEqualTo(302);
		this.time.jobs();
		Quote decided = this.quotes.current(device).orElseThrow();
		assertThat(this.quotes.records(device).get(0).agreed().gross()).isEqualTo(new Money(101_475, "PLN"));
		assertThat(decided.included(Choice.THIRD)).extracting(QuoteLine::code)
			.containsExactlyInAnyOrder("S-PUMP", "P-PUMP", "S-BURR", "S-BURR");
		assertThat(this.workshop.open(device.number())).containsExactly("Repair");
		assertThat(page(anna, device, "/quote?version=1")).contains("Decyzja: " + NAME);
		assertThat(page(anna, device, "")).contains("Trzeci wariant", "1 014,75");
		assertThat(new Clerk(this.web, "care").reads("/staff/cases/" + device.number())).contains("<b>" + NAME + "</b>",
				"Trzeci wariant");
	}

	@Test
	void theListLeadsToTheComparisonInsteadOfGuessingWhichOfThree() throws Exception {
		Actor anna = this.cast.anna();
		threefold(anna);
		assertThat(read(anna, "/portal/devices")).contains("choice=NECESSARY", "choice=NONE")
			.doesNotContain("choice=RECOMMENDED", "choice=THIRD");
	}

	@Test
	void aVariantWithoutLinesOfItsOwnIsNotOffered() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		this.workshop.diagnoses(device, "PAID");
		this.quotes.addVariant(device, NAME, this.cast.person("technician"));
		this.workshop.quotes(device);
		assertThat(this.quotes.current(device).orElseThrow().choices()).extracting(Variant::choice)
			.containsExactly(Choice.NECESSARY, Choice.RECOMMENDED);
		assertThat(page(anna, device, "/quote?version=1")).contains("658,05").doesNotContain(NAME);
	}

	@Test
	void theTechnicianNamesVariantsAndTakesThemAway() throws Exception {
		RepairId device = received(this.cast.anna());
		this.workshop.diagnoses(device, "PAID");
		Clerk technician = new Clerk(this.web, "technician");
		String editor = "/staff/quote/" + device.number();
		assertThat(technician.isTold(editor + "/variants", "name", "  ")).contains("Nazwij wariant");
		assertThat(technician.isTold(editor + "/variants", "name", NAME)).contains("Dodano wariant „" + NAME + "”",
				"Dodaj do „" + NAME + "”", "value=\"THIRD\"");
		technician.sends(editor + "/lines", "code", "S-BURR", "quantity", "1", "scope", "THIRD");
		assertThat(technician.isTold(editor + "/variants/THIRD/remove")).contains("Ten wariant ma pozycje");
		technician.sends(editor + "/variants", "name", "Czwarty");
		technician.sends(editor + "/variants", "name", "Piąty");
		assertThat(technician.isTold(editor + "/variants", "name", "Szósty")).contains("najwyżej 5 wariantów");
		assertThat(technician.isTold(editor + "/variants/FIFTH/remove")).contains("Wariant usunięty");
		assertThat(this.quotes.draft(device, this.cast.person("technician")).variants()).extracting(Variant::name)
			.containsExactly(null, null, NAME, "Czwarty");
		assertThat(technician.reads(editor + "/preview")).contains(NAME).doesNotContain("Czwarty");
	}

	@Test
	void aLineBelongsToAVariantThatTheQuoteHasAndNobodyChoosesAnother() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		assertThat(decide(anna, device, "THIRD").getStatus()).isEqualTo(404);
		assertThat(this.quotes.decided(device)).isFalse();
		RepairId other = received(anna);
		this.workshop.diagnoses(other, "PAID");
		Clerk technician = new Clerk(this.web, "technician");
		assertThat(technician
			.sends("/staff/quote/" + other.number() + "/lines", "code", "S-BURR", "quantity", "1", "scope", "FOURTH")
			.getResponse()
			.getStatus()).isEqualTo(404);
	}

	@Test
	void theNextVersionOffersTheSameVariants() {
		RepairId device = threefold(this.cast.anna());
		Actor technician = this.cast.person("technician");
		this.quotes.draft(device, technician);
		this.quotes.offer(device, technician);
		Quote next = this.quotes.current(device).orElseThrow();
		assertThat(next.version()).isEqualTo(2);
		assertThat(next.choices()).extracting(Variant::name).containsExactly(null, null, NAME);
	}

	@Test
	void whoMayNotSpendThatMuchIsToldWhoMay() throws Exception {
		Actor company = this.cast.company();
		RepairId device = threefold(company);
		Actor little = this.cast.colleague(company,
				new Rights(CompanyRight.DECISION, true, true, new Money(65_805, "PLN"), null));
		assertThat(page(little, device, "/quote?version=1")).contains("choice=RECOMMENDED", "/pass-on", company.login())
			.doesNotContain("choice=THIRD");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> decides(company, device, Choice.FOURTH));
		assertThat(this.mails.of(little)).as("what is above his amount").isEmpty();
	}

	private RepairId threefold(Actor customer) {
		RepairId device = received(customer);
		this.workshop.diagnoses(device, "PAID");
		Actor technician = this.cast.person("technician");
		this.quotes.addVariant(device, NAME, technician);
		this.quotes.addLine(device, new NewLine("S-BURR", 2, Scope.THIRD, "Będzie jak nowy"), technician);
		this.workshop.quotes(device);
		return device;
	}

	private MockHttpServletResponse decide(Actor who, RepairId device, String choice) throws Exception {
		return this.web
			.perform(as(post("/portal/devices/" + device.number() + "/quote/decision").param("version", "1")
				.param("choice", choice), who).with(csrf()))
			.andReturn()
			.getResponse();
	}

	private String page(Actor who, RepairId device, String path) throws Exception {
		return read(who, "/portal/devices/" + device.number() + path);
	}

	private String read(Actor who, String path) throws Exception {
		return this.web.perform(as(get(path), who))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8)
			.replace('\u00a0', ' ');
	}

	private static MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request, Actor who) {
		return request.with(user(who.login()).roles("CUSTOMER"));
	}

}
