package org.mendlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

/** The twelve main pages as the readme and the documents show them. */
@BrowserTest
class ScreenshotTests {

	private static final Path FOLDER = Path.of("docs/screenshots");

	private static final long ONE = 150_000;

	private static final long ALL = 1_200_000;

	@LocalServerPort
	private int port;

	/** Run with {@code -Dmendlane.write=true} to take them anew. */
	@Test
	void theyAreThereAndSmall() throws IOException {
		if (Boolean.getBoolean("mendlane.write")) {
			take();
		}
		List<Path> pictures = pictures();
		assertThat(pictures).extracting((picture) -> FOLDER.relativize(picture).toString())
			.containsExactlyInAnyOrderElementsOf(Screenshot.ALL.stream().map(Screenshot::file).toList());
		assertThat(pictures)
			.allSatisfy((picture) -> assertThat(Files.size(picture)).as(picture.toString()).isLessThanOrEqualTo(ONE));
		assertThat(pictures.stream().mapToLong((picture) -> picture.toFile().length()).sum()).isLessThanOrEqualTo(ALL);
	}

	@Test
	void eachIsShownInTheDocuments() throws IOException {
		String shown = Files.readString(Path.of("docs/screens.md"));
		assertThat(Screenshot.ALL).allSatisfy((one) -> assertThat(shown).contains("(screenshots/" + one.file() + ")"));
	}

	private void take() throws IOException {
		Files.createDirectories(FOLDER);
		for (Path old : pictures()) {
			Files.delete(old);
		}
		for (String login : Screenshot.ALL.stream().map(Screenshot::login).distinct().toList()) {
			try (Person person = Person.signIn(login, this.port)) {
				person.speaks("en");
				for (Screenshot one : Screenshot.ALL) {
					if (one.login().equals(login)) {
						one.take(person, FOLDER);
					}
				}
			}
		}
	}

	private static List<Path> pictures() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".png")).sorted().toList();
		}
	}

}
