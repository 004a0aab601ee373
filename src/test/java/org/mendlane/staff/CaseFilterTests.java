package org.mendlane.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

/** The list of cases stands as a whole in its address. */
class CaseFilterTests {

	@Test
	void theAddressCarriesEverything() {
		CaseFilter filter = CaseFilter.of("żółta łódź & co", "quote", null, false, null);
		assertThat(filter.url())
			.isEqualTo("/staff/cases?q=%C5%BC%C3%B3%C5%82ta+%C5%82%C3%B3d%C5%BA+%26+co&stage=quote&open=false");
	}

	@Test
	void aChipPressedTwiceIsOffAgain() {
		CaseFilter filter = CaseFilter.of(null, null, null, true, null);
		assertThat(filter.withStage("quote").stage()).isEqualTo("quote");
		assertThat(filter.withStage("quote").withStage("quote").stage()).isNull();
	}

	@Test
	void theKeyOfARowIsReadBack() {
		Instant at = Instant.parse("2026-11-23T20:15:30.123456Z");
		CaseRow row = new CaseRow("SR260000018D1", "Brother", null, "Anna", null, null, true, at, null, null,
				Custody.CUSTOMER, null);
		CaseFilter next = CaseFilter.of(null, null, null, true, CaseFilter.key(row));
		assertThat(next.afterAt()).isEqualTo(at);
		assertThat(next.afterNumber()).isEqualTo("SR260000018D1");
	}

	@Test
	void aKeyThatSomebodyMadeUpIsIgnored() {
		assertThat(CaseFilter.of(null, null, null, true, "x' or 1=1").afterAt()).isNull();
	}

}
