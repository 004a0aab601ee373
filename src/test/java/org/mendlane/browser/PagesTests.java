package org.mendlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page that somebody can reach by links answers, says nothing on the console, is
 * clean for axe, light enough for the wire, and whole on a telephone, enlarged and by
 * keys.
 */
@BrowserTest
class PagesTests {

	@LocalServerPort
	private int port;

	/** The least number of kinds of pages shows that the crawl went anywhere. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			anna@example.com,      8
			admin@firma.example,   8
			decyzje@firma.example, 8
			biuro@firma.example,   5
			faktury@firma.example, 4
			reception,             8
			technician,            6
			quality,               5
			dispatch,              5
			care,                  6
			lead,                  8
			analyst,               3
			admin,                 10
			""")
	void everyPageAnswers(String login, int atLeast) {
		try (Person person = Person.signIn(login, this.port)) {
			Crawl crawl = new Crawl(person);
			assertThat(crawl.faults()).isEmpty();
			assertThat(crawl.pages()).isGreaterThanOrEqualTo(atLeast);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/register" })
	void whatLiesBeforeTheDoorIsLightAndWhole(String path) {
		try (Person stranger = Person.arrive(this.port)) {
			Wire wire = new Wire(stranger.page());
			wire.arrive(stranger.origin() + path);
			assertThat(wire.faults()).isEmpty();
			assertThat(Sight.faults(stranger.page())).isEmpty();
		}
	}

}
