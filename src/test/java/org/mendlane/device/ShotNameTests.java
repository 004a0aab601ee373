package org.mendlane.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mendlane.shared.Refusal;

/** A picture's code is made of its name. */
class ShotNameTests {

	@ParameterizedTest
	@CsvSource({ "Front,front", "Water tank and drip tray,water-tank-and-d", "Crème brûlée burner,creme-brulee-bur",
			"  Plug (No. 2) ,plug-no-2", "Спереди,picture", "The screen upper edge,the-screen-upper" })
	void theCodeIsPlain(String english, String code) {
		assertThat(new ShotName(english, "a", "b").code()).isEqualTo(code);
	}

	@Test
	void itHasANameInEveryLanguage() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new ShotName("Front", " ", "Spredaj"));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new ShotName("Front", "x".repeat(61), "Spredaj"));
		assertThat(new ShotName(" Front ", "Przód", "Spredaj").english()).isEqualTo("Front");
	}

}
