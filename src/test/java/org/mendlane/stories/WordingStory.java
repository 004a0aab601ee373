package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.text.OwnWords;
import org.mendlane.text.Phrase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** The shop says in its own words what customers read. */
class WordingStory extends Story {

	private static final String SUBJECT = "pl.mail.registration-confirmed.subject";

	private static final String PAGE = "/staff/wording/" + SUBJECT;

	@Autowired
	MockMvc web;

	@Autowired
	OwnWords words;

	@AfterEach
	void theProductSpeaksAgain() {
		this.words.own().map(Phrase::id).toList().forEach((id) -> this.words.reset(id, "lead"));
	}

	@Test
	void aChangedSubjectStandsInTheNextMailAndGoesAtAClick() throws Exception {
		String product = this.words.get(SUBJECT).product();
		assertThat(lead().reads("/staff/wording?q=registration-confirmed")).contains(PAGE, product);
		assertThat(lead().isTold(PAGE, "words", "Witamy w serwisie <Kowalczyk>")).contains("role=\"status\"",
				"Witamy w serwisie &lt;Kowalczyk&gt;");
		assertThat(welcome()).isEqualTo("Witamy w serwisie <Kowalczyk>");
		assertThat(lead().reads("/staff/wording")).contains(PAGE, "Witamy w serwisie &lt;Kowalczyk&gt;");
		lead().sends(PAGE + "/reset");
		assertThat(welcome()).isEqualTo(product);
		assertThat(lead().reads("/staff/wording")).doesNotContain(PAGE);
	}

	@Test
	void aWrongArgumentIsRefusedWithASentenceAndWhatWasTypedStays() throws Exception {
		String answer = lead().isTold("/staff/wording/pl.mail.greeting", "words", "Witaj, {1}!");
		assertThat(answer).contains("role=\"alert\"", "Brakuje {0}.", "Witaj, {1}!");
		assertThat(lead().isTold(PAGE, "words", " ")).contains("role=\"alert\"", "Wpisz tekst");
		assertThat(this.words.own()).isEmpty();
	}

	@Test
	void aTextOfAPageIsSearchedByItsWords() throws Exception {
		assertThat(lead().reads("/staff/wording?q=welcome: your account")).contains("en.mail.registration-confirmed");
		assertThat(lead().reads("/staff/wording?q=x")).doesNotContain("mend-list-main");
		assertThat(lead().reads("/staff/wording?q=the")).contains("60");
		assertThat(lead().sends(get("/staff/wording/pl.no.such")).getResponse().getStatus()).isEqualTo(404);
	}

	@Test
	void nobodyElseChangesTexts() throws Exception {
		for (String login : new String[] { "reception", "technician", "care" }) {
			Clerk clerk = new Clerk(this.web, login);
			assertThat(clerk.reads("/staff")).doesNotContain("/staff/wording");
			for (String page : new String[] { "/staff/wording", PAGE }) {
				assertThat(clerk.sends(get(page)).getResponse().getRedirectedUrl()).isEqualTo("/staff");
			}
			MvcResult sent = clerk.sends(PAGE, "words", "Inaczej");
			assertThat(sent.getFlashMap().keySet()).contains("refused").doesNotContain("done");
			assertThat(clerk.sends(PAGE + "/reset").getFlashMap().keySet()).doesNotContain("done");
		}
		assertThat(this.words.own()).isEmpty();
	}

	/** What the next customer who registers reads first. */
	private String welcome() {
		this.cast.takesTheStage();
		Actor anna = this.cast.anna();
		this.time.jobs();
		return this.mails.of(anna, "registration-confirmed").get(0).subject();
	}

	private Clerk lead() {
		return new Clerk(this.web, "lead");
	}

}
