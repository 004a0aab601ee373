package org.mendlane.account;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mendlane.shared.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What people may do by their roles and rights. */
class ActorTests {

	@Test
	void staffMayWhatTheirRolesSay() {
		Actor technician = staff(Role.TECHNICIAN);
		assertThatCode(() -> technician.require(Role.TECHNICIAN, Role.QUALITY)).doesNotThrowAnyException();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> technician.require(Role.QUALITY))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("account.not-allowed"));
	}

	@ParameterizedTest
	@EnumSource(names = { "LEAD", "ADMIN" })
	void leadsAndAdminsMayEverything(Role role) {
		assertThat(EnumSet.allOf(Role.class)).allMatch((wanted) -> staff(role).may(wanted));
		assertThat(Actor.SYSTEM.may(Role.QUALITY)).isTrue();
	}

	@ParameterizedTest
	@EnumSource
	void customersHaveNoRoleWhateverTheirRight(CompanyRight right) {
		Actor customer = new Actor("a@example.com", "Anna", Locale.ENGLISH, Set.of(Role.ADMIN), 1L, right);
		assertThat(EnumSet.allOf(Role.class)).noneMatch(customer::may);
		assertThat(customer.isStaff()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "PERSON,true", "ADMIN,true", "DECISION,true", "REGULAR,false", "ACCOUNTING,false" })
	void rightsTellWhatIsSeenAndDecided(CompanyRight right, boolean granted) {
		Actor customer = new Actor("a@example.com", "Anna", Locale.ENGLISH, Set.of(), 1L, right);
		assertThat(customer.seesWholeCompany()).isEqualTo(granted);
		assertThat(customer.mayDecide()).isEqualTo(granted);
	}

	@ParameterizedTest
	@CsvSource({ "CARE,true", "RECEPTION,true", "LEAD,true", "ADMIN,true", "TECHNICIAN,false", "DISPATCH,false" })
	void someStaffDecideOnTheCustomersBehalf(Role role, boolean granted) {
		assertThat(staff(role).mayDecide()).isEqualTo(granted);
	}

	@Test
	void whoHasAnyOtherRoleHasNotOnlyThese() {
		assertThat(staff(Role.TECHNICIAN).hasOnly(Role.TECHNICIAN, Role.QUALITY)).isTrue();
		assertThat(staff(Role.TECHNICIAN, Role.QUALITY).hasOnly(Role.TECHNICIAN, Role.QUALITY)).isTrue();
		assertThat(staff(Role.TECHNICIAN, Role.CARE).hasOnly(Role.TECHNICIAN, Role.QUALITY)).isFalse();
		Actor customer = new Actor("a@example.com", "Anna", Locale.ENGLISH, Set.of(), 1L, CompanyRight.REGULAR);
		assertThat(customer.hasOnly(Role.TECHNICIAN, Role.QUALITY)).isFalse();
	}

	private static Actor staff(Role... roles) {
		return new Actor("somebody", "Somebody", Locale.ENGLISH, Set.of(roles), null, null);
	}

}
