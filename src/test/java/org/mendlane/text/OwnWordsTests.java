package org.mendlane.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

/** What customers read, in the shop's own words. */
class OwnWordsTests {

	private static final String GREETING = "pl.mail.greeting";

	private final EmbeddedDatabase database = new EmbeddedDatabaseBuilder().generateUniqueName(true)
		.setType(EmbeddedDatabaseType.H2)
		.addScript("db/migration/common/V128__own_words.sql")
		.build();

	private final Node here = new Node(this.database);

	@AfterEach
	void end() {
		this.database.shutdown();
	}

	@Test
	void holdAtOnceInTheirLanguageAndOnOtherNodesAfterALook() {
		Node there = new Node(this.database);
		this.here.words.change(GREETING, "Witaj, {0}!\n", "maja");
		assertThat(this.here.says("mail.greeting", "pl", "Anna")).isEqualTo("Witaj, Anna!");
		assertThat(this.here.says("mail.greeting", "en", "Anna")).isEqualTo("Hello Anna,");
		assertThat(there.says("mail.greeting", "pl", "Anna")).isNotEqualTo("Witaj, Anna!");
		there.words.look();
		assertThat(there.says("mail.greeting", "pl", "Anna")).isEqualTo("Witaj, Anna!");
		this.here.words.reset(GREETING, "maja");
		there.words.look();
		assertThat(there.says("mail.greeting", "pl", "Anna")).isEqualTo(this.here.says("mail.greeting", "pl", "Anna"))
			.startsWith("Dzień dobry");
	}

	@Test
	void everyChangeIsKeptWithItsPersonAndTime() {
		this.here.words.change(GREETING, "Witaj, {0}!", "maja");
		this.here.words.change(GREETING, "Cześć, {0}!", "jan");
		this.here.words.reset(GREETING, "maja");
		this.here.words.reset(GREETING, "maja");
		assertThat(JdbcClient.create(this.database)
			.sql("select changed_by || ' ' || coalesce(words, '-') from own_words order by id")
			.query(String.class)
			.list()).containsExactly("maja Witaj, {0}!", "jan Cześć, {0}!", "maja -");
	}

	@Test
	void areFoundByWordsOrKeyAndTellWhoWroteThem() {
		this.here.words.change(GREETING, "Witaj, {0}!", "maja");
		assertThat(this.here.words.matching("witaj greeting")).singleElement().satisfies((phrase) -> {
			assertThat(phrase.id()).isEqualTo(GREETING);
			assertThat(phrase.by()).isEqualTo("maja");
			assertThat(phrase.product()).startsWith("Dzień dobry");
		});
		assertThat(this.here.words.own()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "pl.mail.greeting|Witaj!|text.own-argument-missing",
					"pl.mail.greeting|Witaj, {0} {1}!|text.own-argument-unknown",
					"pl.mail.greeting|Witaj, {0}{name}!|text.own-argument-unknown",
					"pl.mail.greeting|Witaj, {0!|text.own-unreadable",
					"pl.mail.greeting|Witaj, {0, plural, one {a}}!|text.own-unreadable",
					"pl.mail.greeting|Witaj, {0, plural, other {a}}!|text.own-argument-kind",
					"pl.mail.greeting|Witaj, {0, date}!|text.own-argument-kind",
					"pl.mail.greeting|Witaj, '{0}'!|text.own-argument-missing", "pl.mail.greeting|' '|text.own-empty",
					"pl.mail.guardian|Twój opiekun {0}:|text.own-no-arguments",
					"pl.mail.guardian|Twój opiekun }:|text.own-no-arguments" })
	void areRefusedWhenTheyCouldNotBeFilledIn(String id, String words, String reason) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.here.words.change(id, words, "maja"))
			.extracting(Refusal::key)
			.isEqualTo(reason);
		assertThat(this.here.words.own()).isEmpty();
	}

	@Test
	void mayBeThreeTimesAsLong() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.here.words.change(GREETING, "{0}" + "a".repeat(200), "maja"))
			.extracting(Refusal::key)
			.isEqualTo("text.own-long");
		this.here.words.change(GREETING, "{0}" + "a".repeat(197), "maja");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pl.staff.texts.title", "en.jakarta.validation.constraints.Size.message",
			"de.mail.greeting", "pl.no.such", "pl", "" })
	void areOnlyForWhatCustomersRead(String id) {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.here.words.get(id));
	}

	@Test
	void giveWayWhenANewVersionFillsInSomethingElse() {
		JdbcClient.create(this.database).sql("""
				insert into own_words (text_key, language, words, changed_by, changed_at)
				values ('mail.greeting', 'pl', 'Witaj, {7}!', 'maja', current_timestamp),
				('mail.guardian', 'pl', 'Pytaj śmiało:', 'maja', current_timestamp),
				('mail.gone', 'pl', 'Nic', 'maja', current_timestamp)""").update();
		this.here.words.look();
		assertThat(this.here.words.own()).extracting(Phrase::id).containsExactly("pl.mail.guardian");
		assertThat(this.here.says("mail.greeting", "pl", "Anna")).startsWith("Dzień dobry");
	}

	/** One running instance of the product. */
	private static final class Node {

		private final Bundles bundles = new Bundles();

		private final IcuMessages messages = new IcuMessages(this.bundles, new Formats(ZoneId.of("Europe/Warsaw")));

		private final OwnWords words;

		Node(EmbeddedDatabase database) {
			this.words = new OwnWords(this.bundles, new OwnWordRows(JdbcClient.create(database)),
					Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
		}

		String says(String key, String language, Object... args) {
			return this.messages.getMessage(key, args, Languages.of(language));
		}

	}

}
