package org.mendlane.stories;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.quote.LineTerms;
import org.mendlane.quote.NewLine;
import org.mendlane.quote.QuoteLine;
import org.mendlane.quote.QuoteTemplate;
import org.mendlane.quote.QuoteTemplates;
import org.mendlane.quote.Scope;
import org.mendlane.repair.RepairId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines that come back are kept once and filled in where they are missing. */
class QuoteTemplateStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	QuoteTemplates templates;

	@Test
	void theLinesOfAQuoteFillTheNextOneAndNothingIsDoubled() throws Exception {
		Clerk clerk = new Clerk(this.web, "technician");
		RepairId first = diagnosed(this.cast.anna());
		add(first, new NewLine("S-PUMP", 2, Scope.NECESSARY, "Zużyta"));
		add(first, new NewLine("S-BURR", 1, Scope.OPTIONAL, null));
		assertThat(clerk.isTold(editor(first) + "/templates", "template", " Pompa i żarna "))
			.contains("„Pompa i żarna”");
		assertThat(clerk.isTold(editor(first) + "/templates", "template", "Pompa i żarna")).contains("już istnieje");
		RepairId second = diagnosed(this.cast.anna());
		add(second, new NewLine("S-BURR", 1, Scope.RECOMMENDED, "Tępe"));
		assertThat(clerk.reads(editor(second))).contains("Pompa i żarna (2)");
		String id = String.valueOf(named("Pompa i żarna").id());
		assertThat(clerk.isTold(editor(second) + "/fill", "chosen", id)).contains("Dodano: Wymiana pompy.",
				"Już w wycenie, bez zmian: Wymiana żaren.");
		assertThat(lines(second)).extracting(LineTerms::of)
			.containsExactly(new LineTerms(Scope.RECOMMENDED, 1, "Tępe"), new LineTerms(Scope.NECESSARY, 2, "Zużyta"));
		assertThat(clerk.isTold(editor(second) + "/fill", "chosen", id)).contains("Nic nie dodano.");
		assertThat(lines(second)).hasSize(2);
	}

	@Test
	void whatIsNoLongerInThePriceListAndWhatHasNoVariantIsNamedAndLeftOut() throws Exception {
		Actor technician = technician();
		this.templates.add(new QuoteTemplate(0, "coffee", Cast.POLISH, "Stary",
				List.of(line("X-OLD", "Stara uszczelka", Scope.NECESSARY), line("S-BURR", "Żarna", Scope.THIRD),
						line("S-PUMP", "Pompa", Scope.NECESSARY))),
				technician);
		RepairId device = diagnosed(this.cast.anna());
		assertThat(new Clerk(this.web, "technician").isTold(editor(device) + "/fill", "chosen",
				String.valueOf(named("Stary").id())))
			.contains("Dodano: Wymiana pompy.", "pominięto: Stara uszczelka.", "nie ma ich wariantu: Wymiana żaren.");
		assertThat(lines(device)).extracting(QuoteLine::code).containsExactly("S-PUMP");
	}

	@Test
	void reasonsAreGivenOnlyInTheCustomersLanguage() {
		Actor technician = technician();
		this.templates.add(
				new QuoteTemplate(0, "coffee", Cast.POLISH, "Powód", List
					.of(new QuoteTemplate.Line("S-PUMP", "Pompa", new LineTerms(Scope.NECESSARY, 1, "Zużyta")))),
				technician);
		RepairId device = diagnosed(this.cast.ziga());
		this.templates.fill(device, named("Powód").id(), technician);
		assertThat(lines(device)).extracting(QuoteLine::reason).containsOnlyNulls();
	}

	@Test
	void whatStandsTwiceInAQuoteIsNotKeptTwice() throws Exception {
		RepairId device = diagnosed(this.cast.anna());
		add(device, new NewLine("S-PUMP", 1, Scope.NECESSARY, null));
		add(device, new NewLine("S-PUMP", 1, Scope.RECOMMENDED, null));
		assertThat(
				new Clerk(this.web, "technician").isTold(editor(device) + "/templates", "template", "Podwójny szablon"))
			.contains("„Wymiana pompy” jest w tej wycenie dwa razy", "value=\"Podwójny szablon\"");
		assertThat(this.templates.all(technician())).extracting(QuoteTemplate::name).doesNotContain("Podwójny szablon");
	}

	@Test
	void aTemplateIsRenamedAndRemovedByWhoeverWritesQuotes() throws Exception {
		this.templates.add(
				new QuoteTemplate(0, "coffee", Cast.POLISH, "Dawny", List.of(line("S-PUMP", "Pompa", Scope.NECESSARY))),
				technician());
		String page = "/staff/quote-templates/" + named("Dawny").id();
		Clerk lead = new Clerk(this.web, "lead");
		assertThat(lead.isTold(page, "name", "Nowy")).contains("teraz „Nowy”");
		assertThat(lead.isTold(page, "name", " ")).contains("Szablon potrzebuje nazwy");
		new Clerk(this.web, "reception").sends(page, "remove", "true");
		assertThat(lead.reads("/staff/quote-templates")).contains("Nowy");
		assertThat(lead.isTold(page, "remove", "true")).contains("Szablon usunięty");
		assertThat(lead.reads("/staff/quote-templates")).doesNotContain("Nowy");
	}

	private RepairId diagnosed(Actor customer) {
		RepairId device = received(customer);
		this.workshop.diagnoses(device, "PAID");
		return device;
	}

	private void add(RepairId device, NewLine line) {
		this.quotes.addLine(device, line, technician());
	}

	private List<QuoteLine> lines(RepairId device) {
		return this.quotes.openDraft(device, technician()).orElseThrow().lines();
	}

	private QuoteTemplate named(String name) {
		return this.templates.all(technician())
			.stream()
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private Actor technician() {
		return this.cast.person("technician");
	}

	private static QuoteTemplate.Line line(String code, String name, Scope scope) {
		return new QuoteTemplate.Line(code, name, new LineTerms(scope, 1, null));
	}

	private static String editor(RepairId device) {
		return "/staff/quote/" + device.number();
	}

}
