package org.mendlane.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type is understood as the number they mean. */
class WantedTests {

	@ParameterizedTest
	@CsvSource({ "SR260000018,SR260000018", "sr 26-0000 018,SR260000018", "SR26/0000018D1,SR260000018D1",
			"260000018,SR260000018", "26OOOO0l8D2,SR260000018D2", "18,SR260000018", "0000018d3,SR260000018D3",
			"000001,SR26000001", "SRé-ààààà&\"D&,SR260000013D1" })
	void aNumberIsKnownHoweverItIsWritten(String typed, String begin) {
		assertThat(Wanted.of(typed, 2026).numbers()).contains(begin);
	}

	@ParameterizedTest
	@CsvSource({ "Anna", "DeLonghi", "oil", "a1" })
	void wordsAreNoNumbers(String typed) {
		assertThat(Wanted.of(typed, 2026).numbers()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "6230 0471 9982,623004719982", "jjd-01 4600,JJD014600", "12345,''" })
	void aParcelNumberIsComparedWithoutGaps(String typed, String parcel) {
		assertThat(Wanted.of(typed, 2026).parcel()).isEqualTo(parcel);
	}

}
