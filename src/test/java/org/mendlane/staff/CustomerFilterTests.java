package org.mendlane.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mendlane.customer.ContractKind;
import org.mendlane.customer.CustomerKind;

/** The list of customers stands as a whole in its address. */
class CustomerFilterTests {

	private static final CustomerFilter FILTER = CustomerFilter
		.of(ListFilter.query("/?q=%C5%82%C3%B3d%C5%BA+%26+co&place=61-8&country=PL&kind=COMPANY&contract=SERVICE"
				+ "&sort=city&down=true&after=17&col=tax&col=city&col=nonsense"));

	@Test
	void theAddressCarriesEverything() {
		assertThat(FILTER.url()).isEqualTo("/staff/customers?q=%C5%82%C3%B3d%C5%BA+%26+co&place=61-8&country=PL"
				+ "&kind=COMPANY&contract=SERVICE&sort=city&down=true&after=17&col=city&col=tax");
	}

	@Test
	void theSpreadsheetHasTheSameAddressAndBeginsAtTheBeginning() {
		assertThat(FILTER.sheet()).startsWith("/staff/customers/list.xlsx?q=")
			.endsWith("&sort=city&down=true&col=city&col=tax");
		CustomerFilter usual = CustomerFilter.of(ListFilter.query("/staff/customers?col=nonsense"));
		assertThat(usual.sheet()).isEqualTo("/staff/customers/list.xlsx");
		assertThat(usual.columns()).isEqualTo(CustomerColumn.USUAL);
	}

	@Test
	void aChipPressedTwiceIsOffAgainAndBeginsTheListAnew() {
		assertThat(FILTER.withKind(CustomerKind.COMPANY).kind()).isNull();
		assertThat(FILTER.withContract(ContractKind.SERVICE).contract()).isNull();
		assertThat(FILTER.withContract(ContractKind.WITHOUT))
			.extracting(CustomerFilter::contract, CustomerFilter::after)
			.containsExactly(ContractKind.WITHOUT, null);
	}

	@Test
	void whatIsSortedByAlreadyIsTurnedRound() {
		assertThat(FILTER.withSort(CustomerSort.CITY).down()).isFalse();
		assertThat(FILTER.withSort(CustomerSort.CITY).withSort(CustomerSort.CITY).down()).isTrue();
		assertThat(FILTER.withSort(CustomerSort.CONTRACT).down()).isFalse();
	}

	@Test
	void contractsAreSortedByTheirNamesAsTheyAreListed() {
		assertThat(ContractKind.values()).extracting(Enum::name).isSorted();
	}

}
