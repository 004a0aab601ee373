package org.mendlane.stories;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.customer.CustomerKind;
import org.mendlane.shared.Address;
import org.mendlane.shop.Announcement;
import org.mendlane.shop.Announcements;
import org.mendlane.shop.Words;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/** The shop tells all customers something, each in his language if it can. */
class AnnouncementStory extends Story {

	private static final String PAGE = "/staff/announcements";

	private static final Words REMONT = new Words(Cast.POLISH, "Remont", "Wejście od podwórza.");

	@Autowired
	MockMvc web;

	@Autowired
	Announcements announcements;

	@Autowired
	JdbcClient database;

	@Autowired
	Clock clock;

	@AfterEach
	void nothingIsTold() {
		Actor care = this.cast.person("care");
		this.announcements.all().forEach((told) -> this.announcements.withdraw(told.id(), care));
	}

	@Test
	void aNoticeIsThereOnItsDaysOnly() throws Exception {
		Actor anna = this.cast.anna();
		LocalDate today = today();
		this.announcements.publish(REMONT, List.of(), today.plusDays(1), today.plusDays(2), this.cast.person("care"));
		assertThat(portal(anna)).doesNotContain("Remont");
		this.time.days(1);
		assertThat(portal(anna)).contains("Remont");
		this.time.days(2);
		assertThat(portal(anna)).doesNotContain("Remont");
	}

	@Test
	void whoeverHasNoWordsOfHisOwnReadsTheShops() throws Exception {
		String page = publishes("others[sl].title", "Prenova", "others[sl].text", "Vhod z dvorišča.",
				"others[en].title", " ", "others[en].text", "");
		assertThat(page).contains("Ogłoszenie opublikowane.", "W innych językach", "Prenova");
		assertThat(portal(this.cast.ziga())).contains("lang=\"sl\">Prenova<", "lang=\"sl\">Vhod z dvorišča.<")
			.doesNotContain("Remont", "podwórza");
		Address dublin = new Address("Mary Byrne", "Main Street 1", "D02 X285", "Dublin", "IE");
		Actor mary = this.cast.registers("Mary Byrne", Locale.ENGLISH, dublin, CustomerKind.PERSON);
		for (Actor reader : List.of(this.cast.anna(), mary)) {
			assertThat(portal(reader)).contains("lang=\"pl\">Remont<", "lang=\"pl\">Wejście od podwórza.<")
				.doesNotContain("Prenova");
		}
	}

	@Test
	void halfOfALanguageIsRefusedAndWhatWasTypedStays() throws Exception {
		for (String half : List.of("title", "text")) {
			String page = publishes("others[sl]." + half, "Prenova", "others[en].title", "Works", "others[en].text",
					"Please use the back door.");
			assertThat(page)
				.contains("Slovenščina: wpisz tytuł i tekst", "value=\"Remont\"", ">Wejście od podwórza.<",
						"value=\"Works\"", ">Please use the back door.<", "Prenova")
				.containsPattern("<details[^>]* open")
				.doesNotContain("Ogłoszenie opublikowane.");
		}
		assertThat(this.announcements.current()).isEmpty();
	}

	@Test
	void theWordsForTheShopsOwnLanguageAreTheMainOnes() throws Exception {
		assertThat(new Clerk(this.web, "care").reads(PAGE)).contains("others[en].title", "others[sl].text")
			.doesNotContain("others[pl]");
		publishes("others[pl].title", "Inne", "others[pl].text", "Słowa", "others[xx].title", "Xx");
		assertThat(this.announcements.current()).singleElement()
			.satisfies((told) -> assertThat(told.words()).isEqualTo(REMONT))
			.extracting(Announcement::others)
			.isEqualTo(List.of());
	}

	@Test
	void whatWasToldBeforeThereWereOtherLanguagesIsStillTold() throws Exception {
		this.database.sql("""
				insert into announcement (title, text, shown_from, shown_until, published_by, withdrawn)
				values ('Dawno', 'Jak zawsze.', ?, ?, 'care', false)""").params(today(), today()).update();
		assertThat(portal(this.cast.ziga())).contains("Dawno", "Jak zawsze.");
	}

	@Test
	void whoeverMayNotPublishReadsOnly() throws Exception {
		publishes();
		assertThat(new Clerk(this.web, "technician").reads(PAGE)).contains("Remont")
			.doesNotContain("/withdraw", "name=\"until\"");
		assertThat(new Clerk(this.web, "reception").reads(PAGE)).contains("/withdraw", "name=\"until\"");
	}

	private String publishes(String... others) throws Exception {
		String[] main = { "title", "Remont", "text", "Wejście od podwórza.", "from", today().toString(), "until",
				today().toString() };
		String[] form = Stream.of(main, others).flatMap(Stream::of).toArray(String[]::new);
		return new Clerk(this.web, "care").isTold(PAGE, form);
	}

	private String portal(Actor reader) throws Exception {
		return Visitor.customer(this.web, reader).text("/portal");
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
