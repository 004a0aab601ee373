package org.mendlane.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mendlane.shared.Money;

/** What each type of user has or lacks, whatever else is given. */
class RightsTests {

	private static final Money HUNDRED = new Money(10_000, "PLN");

	@ParameterizedTest
	@CsvSource({ "PERSON,true,true,false", "ADMIN,true,true,true", "DECISION,true,false,true",
			"REGULAR,false,false,false", "ACCOUNTING,false,false,false" })
	void whatATypeHasCannotBeTaken(CompanyRight type, boolean sees, boolean edits, boolean limited) {
		Rights least = new Rights(type, false, false, HUNDRED, null);
		assertThat(least.seesAll()).isEqualTo(sees);
		assertThat(least.editsAll()).isEqualTo(edits);
		assertThat(least.limit()).isEqualTo(limited ? HUNDRED : null);
	}

	@ParameterizedTest
	@CsvSource({ "PERSON,true", "ADMIN,true", "DECISION,true", "REGULAR,true", "ACCOUNTING,false" })
	void whatATypeLacksCannotBeGiven(CompanyRight type, boolean edits) {
		Rights most = new Rights(type, true, true, null, null);
		assertThat(most.editsAll()).isEqualTo(edits);
		assertThat(most.mayDecide(HUNDRED)).isEqualTo(type.decides());
	}

	@Test
	void nobodyChangesWhatHeDoesNotSee() {
		assertThat(new Rights(CompanyRight.REGULAR, false, true, null, null).editsAll()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "9999,PLN,true", "10000,PLN,true", "10001,PLN,false", "1,EUR,false" })
	void theLimitItselfMayBeSpent(long minor, String currency, boolean may) {
		Rights rights = new Rights(CompanyRight.DECISION, true, true, HUNDRED, null);
		assertThat(rights.mayDecide(new Money(minor, currency))).isEqualTo(may);
	}

	@Test
	void theirCodeSaysItAll() {
		for (CompanyRight type : CompanyRight.values()) {
			for (Rights rights : List.of(Rights.of(type), new Rights(type, true, true, HUNDRED, 7L),
					new Rights(type, true, false, null, null))) {
				assertThat(Rights.ofCode(rights.code())).isEqualTo(rights);
			}
		}
		assertThat(new Rights(CompanyRight.DECISION, true, false, HUNDRED, 7L).code())
			.isEqualTo("DECISION all reads 10000PLN bill7");
		assertThatIllegalArgumentException().isThrownBy(() -> Rights.ofCode("DECISION everything"));
	}

}
