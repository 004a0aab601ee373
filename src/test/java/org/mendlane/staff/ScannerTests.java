package org.mendlane.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scanners add to a code is taken off. */
class ScannerTests {

	@ParameterizedTest
	@CsvSource({ "SR260000018D1,SR260000018D1", "]C1SR260000018,SR260000018", "' SR260000018 ',SR260000018",
			"https://shop.example/t/SR260000018,SR260000018", "'\u001d13000000000001',13000000000001" })
	void codesAreCleaned(String scanned, String code) {
		assertThat(Scanner.clean(scanned)).isEqualTo(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "SR260000013D1", "sr260000013d1", "SRé-ààààà&\"D&", "srÉ-ààààà&\"d&", "SRé§ààààà&\"D&",
			"SRěžééééé+šD+", "SRľžééééé+šD+" })
	void aNumberIsReadOnAnyKeyboard(String scanned) {
		assertThat(Scanner.clean(scanned)).isEqualToIgnoringCase("SR260000013D1");
	}

	@ParameterizedTest
	@CsvSource({ "sr26-000 0018,SR260000018", "r4w1z09281,R4W1Z09281" })
	void codesAreShownInOneWay(String typed, String shown) {
		assertThat(Scanner.shown(typed)).isEqualTo(shown);
	}

}
