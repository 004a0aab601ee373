package org.mendlane.repair;

import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.account.Role;
import org.mendlane.customer.CustomerId;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who sees whose orders.
 */
class AccessTests {

	@ParameterizedTest
	@CsvSource({ "PERSON,true", "ADMIN,true", "DECISION,true", "REGULAR,false", "ACCOUNTING,false" })
	void colleaguesOrdersAreSeenByRight(CompanyRight right, boolean seen) {
		Actor colleague = Samples.customer("colleague@example.com", right);
		assertThat(Access.sees(colleague, Samples.CUSTOMER, "anna@example.com")).isEqualTo(seen);
		assertThat(Access.sees(colleague, Samples.CUSTOMER, "colleague@example.com")).isTrue();
	}

	@Test
	void strangersFindNothing() {
		Actor stranger = new Actor("x", "x", Locale.ENGLISH, Set.of(), 8L, CompanyRight.PERSON);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Access.mustSee(stranger, Samples.order().record()));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> Access.mustSee(stranger, Samples.announced().record()));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Access.mayOrderFor(stranger, Samples.CUSTOMER));
	}

	@Test
	void staffSeeEverything() {
		assertThat(Access.sees(Samples.staff(Role.TECHNICIAN), new CustomerId(99), "anyone")).isTrue();
	}

	@Test
	void accountingContactsReportNothing() {
		Actor accountant = Samples.customer("faktury@example.com", CompanyRight.ACCOUNTING);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Access.mayOrderFor(accountant, Samples.CUSTOMER))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("repair.accounting-only-reads"));
	}

	@Test
	void onlyReceptionAndCareReportForCustomers() {
		Access.mayOrderFor(Samples.staff(Role.RECEPTION), Samples.CUSTOMER);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> Access.mayOrderFor(Samples.staff(Role.TECHNICIAN), Samples.CUSTOMER));
	}

}
