package org.mendlane.repair;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Role;
import org.mendlane.account.StaffMember;
import org.mendlane.device.CheckPoint;
import org.mendlane.shared.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Technicians are ranked by points, then by load; checklists refuse by name.
 */
class TechniciansTests {

	@Test
	void theBestComesFirstAndTheLessLoadedOfEquals() {
		List<StaffMember> staff = List.of(technician("busy", "coffee"), technician("free", "coffee"),
				technician("unskilled", "phone"));
		List<TechnicianProposal> ranked = Technicians.rank("coffee", staff, Map.of("busy", 3),
				(person) -> new TechnicianRule.Verdict(person.skilled() ? 50 : -100, "why"));
		assertThat(ranked).extracting(TechnicianProposal::login).containsExactly("free", "busy", "unskilled");
		assertThat(ranked.get(0).reason()).isEqualTo("why");
	}

	@Test
	void anOpenMandatoryPointIsNamed() {
		List<CheckPoint> points = List.of(new CheckPoint("a", "Pressure measured", true),
				new CheckPoint("b", "Cleaned", false), new CheckPoint("c", "Seals checked", true));
		Checklists.mustBeComplete(points, Set.of("a", "c"));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Checklists.mustBeComplete(points, Set.of("b", "c")))
			.satisfies((refusal) -> assertThat(refusal.args()).containsExactly(1, "Pressure measured"));
	}

	private static StaffMember technician(String login, String skill) {
		return new StaffMember(login, login, login + "@example.com", null, Set.of(Role.TECHNICIAN), Set.of(skill),
				false, Locale.ENGLISH);
	}

}
