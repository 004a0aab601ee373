package org.mendlane.demo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DemoPhotosTests {

	private static final String CASE = "SR260001234D1";

	private static final List<String> KINDS = List.of("coffee", "printer", "phone", "laptop", "tool", "vacuum",
			"kitchen", "audio");

	private final DemoPhotos photos = new DemoPhotos();

	@Test
	void showsEveryKindFromEverySideDifferently() {
		Set<Integer> seen = new HashSet<>();
		for (String kind : KINDS) {
			for (View view : View.values()) {
				seen.add(Arrays.hashCode(this.photos.draw(kind, view, CASE)));
			}
		}
		assertThat(seen).hasSize(KINDS.size() * View.values().length);
	}

	@Test
	void isAPhotoOfTheUsualSize() throws IOException {
		BufferedImage photo = ImageIO.read(new ByteArrayInputStream(this.photos.draw("coffee", View.FRONT, CASE)));
		assertThat(photo.getWidth()).isEqualTo(1600);
		assertThat(photo.getHeight()).isEqualTo(1200);
	}

	@Test
	void isTheSameEveryTimeAndAnotherForAnotherCase() {
		byte[] photo = this.photos.draw("phone", View.SIDE, CASE);
		assertThat(this.photos.draw("phone", View.SIDE, CASE)).isEqualTo(photo);
		assertThat(this.photos.draw("phone", View.SIDE, "SR260001241D1")).isNotEqualTo(photo);
	}

	@Test
	void refusesKindsItCannotDraw() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.photos.draw("submarine", View.FRONT, CASE));
	}

}
