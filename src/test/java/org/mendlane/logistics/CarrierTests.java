package org.mendlane.logistics;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mendlane.shared.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Each carrier's numbers are known by their look; packing lists are compared.
 */
class CarrierTests {

	@ParameterizedTest
	@CsvSource({ "INPOST,520000123456789012345678", "DPD,0000123456789U", "DPD,1234567890123", "DHL,1234567890",
			"DHL,JJD000390007882823XY", "POSTA_SLOVENIJE,CP123456789SI", "POSTA_SLOVENIJE,12345678",
			"GLS,12345678901" })
	void itsOwnNumbersAreTaken(Carrier carrier, String number) {
		assertThat(carrier.checked(" " + number.toLowerCase(Locale.ROOT) + " ")).isEqualTo(number);
		assertThat(carrier.trackingLink(number)).startsWith("https://").endsWith(number);
	}

	@ParameterizedTest
	@CsvSource({ "INPOST,52000012345678901234567", "INPOST,52000012345678901234567A", "DPD,123456789012",
			"DHL,123456789", "POSTA_SLOVENIJE,C123456789SI", "POSTA_SLOVENIJE,1234567", "GLS,1234567",
			"GLS,12345678?" })
	void othersAreRefused(Carrier carrier, String number) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> carrier.checked(number))
			.satisfies((refusal) -> assertThat(refusal.args()).startsWith(carrier.label(), number));
	}

	@Test
	void codesLeadToCarriers() {
		for (Carrier carrier : Carrier.couriers()) {
			assertThat(Carrier.of(carrier.code())).isEqualTo(carrier);
		}
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Carrier.of("owl"));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Carrier.of(Carrier.IN_PERSON.code()));
	}

	@Test
	void whatCameAndWhatGoesIsCompared() {
		Difference difference = Difference.between("Tray, power cable; box", "power CABLE, manual");
		assertThat(difference.missing()).containsExactly("Tray", "box");
		assertThat(difference.extra()).containsExactly("manual");
		assertThat(Difference.between(null, " ").none()).isTrue();
	}

}
