package org.mendlane.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mendlane.shared.Refusal;
import org.mendlane.testing.Pixels;
import org.mendlane.testing.Tables;

import org.springframework.jdbc.core.simple.JdbcClient;

class PhotoDraftsTests {

	private static final String KEY = "0c8e0a52-6c1f-4d7c-8a58-8d6b2f3d9d10";

	@TempDir
	private Path folder = Path.of("");

	private JdbcClient jdbc = JdbcClient.create(Tables.of("V020__document", "V108__photo_once"));

	private PhotoDrafts photos = at(Clock.systemUTC());

	@BeforeEach
	void open() {
		this.jdbc = JdbcClient.create(Tables.of("V020__document", "V108__photo_once"));
		this.photos = at(Clock.systemUTC());
	}

	@Test
	void nobodyElseSeesOrRemovesThem() throws IOException {
		add(Color.RED);
		assertThat(this.photos.of(KEY, "stranger")).isEmpty();
		this.photos.remove(KEY, Set.of(this.photos.of(KEY, "anna").get(0).id().value()), "stranger");
		this.photos.handOver(KEY, "stranger", "SR1D1", "photo-report");
		assertThat(this.photos.of(KEY, "anna")).hasSize(1);
	}

	@Test
	void whatIsRemovedLeavesNoFileBehind() throws IOException {
		add(Color.RED);
		add(Color.BLUE);
		assertThat(files()).isEqualTo(4);
		this.photos.remove(KEY, Set.of(this.photos.of(KEY, "anna").get(0).id().value()), "anna");
		assertThat(this.photos.of(KEY, "anna")).hasSize(1);
		assertThat(files()).isEqualTo(2);
	}

	@Test
	void thereAreNoMoreThanAllowed() throws IOException {
		add(Color.RED);
		add(Color.BLUE);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> add(Color.GREEN))
			.withMessage("document.too-many-photos");
	}

	@Test
	void whatWasNeverSentIsForgottenAfterTwoDaysAndWhatWasSentStays() throws IOException {
		add(Color.RED);
		this.photos.handOver(KEY, "anna", "SR1D1", "photo-report");
		add(Color.BLUE);
		at(Clock.offset(Clock.systemUTC(), Duration.ofHours(47))).forgetOld();
		assertThat(this.photos.of(KEY, "anna")).hasSize(1);
		at(Clock.offset(Clock.systemUTC(), Duration.ofHours(49))).forgetOld();
		assertThat(this.photos.of(KEY, "anna")).isEmpty();
		assertThat(documents(Clock.systemUTC()).photos("SR1D1", "photo-report")).hasSize(1);
		assertThat(files()).isEqualTo(2);
	}

	private void add(Color color) throws IOException {
		this.photos.add(KEY, "a.png", new ByteArrayInputStream(Pixels.png(color)), "anna", 2);
	}

	private PhotoDrafts at(Clock clock) {
		return new PhotoDrafts(documents(clock), rows(clock), new FolderStorage(this.folder, 64), this.jdbc,
				clock.withZone(ZoneOffset.UTC));
	}

	private Documents documents(Clock clock) {
		return new Documents(new FolderStorage(this.folder, 64), rows(clock), new Images());
	}

	private DocumentRows rows(Clock clock) {
		return new DocumentRows(this.jdbc, clock);
	}

	private long files() throws IOException {
		try (Stream<Path> all = Files.walk(this.folder)) {
			return all.filter(Files::isRegularFile).count();
		}
	}

}
