package org.mendlane.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class AddressTests {

	private final Address ljubljana = new Address("Kavarna", "Stari trg 15", "1000", "Ljubljana", "SI");

	@Test
	void aParcelAcrossTheBorderNamesTheCountry() {
		assertThat(this.ljubljana.town("PL", Locale.forLanguageTag("sl"))).isEqualTo("1000 Ljubljana, Slovenija");
		assertThat(this.ljubljana.town("SI", Locale.forLanguageTag("sl"))).isEqualTo("1000 Ljubljana");
	}

}
