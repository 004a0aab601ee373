package org.mendlane.stories;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendlane.quote.Choice;
import org.mendlane.quote.NewLine;
import org.mendlane.quote.Quote;
import org.mendlane.quote.QuoteLine;
import org.mendlane.quote.Scope;
import org.mendlane.repair.RepairId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/** A technician changes a line of a draft where it stands. */
class QuoteLineStory extends Story {

	@Autowired
	MockMvc web;

	private RepairId device = new RepairId("");

	private Clerk technician = new Clerk(web, "technician");

	@BeforeEach
	void drafted() {
		this.technician = new Clerk(this.web, "technician");
		this.device = received(this.cast.anna());
		this.workshop.diagnoses(this.device, "PAID");
		this.quotes.addLine(this.device, new NewLine("S-PUMP", 1, Scope.NECESSARY, "Zużyta"),
				this.cast.person("technician"));
	}

	@Test
	void oneClickMovesALineToAnotherVariantAndTheSumsFollow() throws Exception {
		long pump = line().id();
		long before = draft().gross(Choice.NECESSARY).minor();
		assertThat(this.technician.reads(editor())).contains("form=\"line-" + pump + "\" name=\"scope\"",
				"value=\"RECOMMENDED\" aria-pressed=\"false\"");
		assertThat(change(this.technician, "RECOMMENDED", "1", "Zużyta")).contains("sumy przeliczono");
		assertThat(line().id()).as("the same line").isEqualTo(pump);
		assertThat(draft().gross(Choice.NECESSARY).minor()).isZero();
		assertThat(draft().gross(Choice.RECOMMENDED).minor()).isEqualTo(before);
		this.technician.isTold(path(), sent("OPTIONAL", "2", "Zużyta", "RECOMMENDED", "1", "Zużyta"));
		assertThat(draft().optionalLines()).extracting(QuoteLine::quantity).containsExactly(2);
		assertThat(draft().gross(Choice.RECOMMENDED).minor()).isZero();
	}

	@Test
	void whatTwoChangeIsPutTogetherAndWhatClashesIsRefused() throws Exception {
		Clerk other = new Clerk(this.web, "technician2");
		change(this.technician, "RECOMMENDED", "1", "Zużyta");
		change(other, "NECESSARY", "3", "Zużyta");
		assertThat(line().scope()).isEqualTo(Scope.RECOMMENDED);
		assertThat(line().quantity()).isEqualTo(3);
		assertThat(change(other, "NECESSARY", "2", "Inny powód")).contains("Ktoś inny w międzyczasie",
				"value=\"Inny powód\"");
		assertThat(line().reason()).isEqualTo("Zużyta");
	}

	@Test
	void whatALineCannotBeIsRefusedWithASentenceAndTheWordsStay() throws Exception {
		assertThat(change(this.technician, "NECESSARY", "0", "Zużyta")).contains("od 1 do 999", "value=\"0\"");
		assertThat(this.technician.sends(path(), sent("FIFTH", "1", "Zużyta", "NECESSARY", "1", "Zużyta"))
			.getResponse()
			.getStatus()).as("a variant that the quote does not have").isEqualTo(404);
		assertThat(this.technician.isTold(editor() + "/lines/999999", sent("NECESSARY", "1", "", "NECESSARY", "1", "")))
			.contains("nie ma już w wersji roboczej");
		assertThat(line().quantity()).isEqualTo(1);
		assertThat(line().scope()).isEqualTo(Scope.NECESSARY);
	}

	@Test
	void aQuoteThatWasSentMeanwhileIsNotChanged() throws Exception {
		String path = path();
		offers(this.device, this.cast.person("technician"));
		assertThat(this.technician.isTold(path, sent("OPTIONAL", "1", "", "NECESSARY", "1", "")))
			.contains("w międzyczasie wysłana");
		assertThat(this.quotes.openDraft(this.device, this.cast.person("technician"))).isEmpty();
	}

	/** From a page on which the line was necessary, once, worn out. */
	private String change(Clerk who, String scope, String quantity, String reason) throws Exception {
		return who.isTold(path(), sent(scope, quantity, reason, "NECESSARY", "1", "Zużyta"));
	}

	private String[] sent(String scope, String quantity, String reason, String seenScope, String seenQuantity,
			String seenReason) {
		return new String[] { "line", String.valueOf(line().id()), "scope", scope, "quantity", quantity, "reason",
				reason, "seenScope", seenScope, "seenQuantity", seenQuantity, "seenReason", seenReason };
	}

	private String editor() {
		return "/staff/quote/" + this.device.number();
	}

	private String path() {
		return editor() + "/lines/" + line().id();
	}

	private Quote draft() {
		return this.quotes.openDraft(this.device, this.cast.person("technician"))
			.or(() -> this.quotes.current(this.device))
			.orElseThrow();
	}

	private QuoteLine line() {
		return draft().lines().get(0);
	}

}
