package org.mendlane.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mendlane.shared.Merge.Clash;

/** Two people have opened the same form, and both save it. */
class MergeTests {

	@Test
	void whatTwoHaveChangedInDifferentFieldsIsPutTogether() {
		Merge<Form> merge = merge(new Form("Ola", null, 3, true), new Form("Anna", "601", 3, false));
		assertThat(merge.form()).isEqualTo(new Form("Ola", "601", 3, false));
		assertThat(merge.taken()).containsExactly("phone", "open");
		assertThat(merge.clashes()).isEmpty();
	}

	@Test
	void whatBothHaveChangedIsAClashAndStaysAsTyped() {
		Merge<Form> merge = merge(new Form("Ola", "601", 3, true), new Form("Ewa", "602", 4, true));
		assertThat(merge.form()).isEqualTo(new Form("Ola", "601", 4, true));
		assertThat(merge.clashes()).containsExactly(new Clash("name", "Ola", "Ewa"), new Clash("phone", "601", "602"));
	}

	@Test
	void whoWantsTheSameDoesNotClash() {
		Merge<Form> merge = merge(new Form("Ola ", null, 5, true), new Form("Ola", null, 5, true));
		assertThat(merge.clashes()).isEmpty();
		assertThat(merge.taken()).isEmpty();
	}

	@Test
	void whatIsToStayIsTakenOver() {
		Merge<Form> merge = Merge.of(new Form("Ola", "601", 3, true), new Form("Ewa", "602", 3, true),
				Map.of("began.name", List.of("Ewa"), "began.phone", List.of("602"), "kept", List.of("name")));
		assertThat(merge.form()).isEqualTo(new Form("Ewa", "601", 3, true));
		assertThat(merge.clashes()).isEmpty();
	}

	@Test
	void anEmptiedFieldIsChanged() {
		Merge<Form> merge = Merge.of(new Form("Anna", "", null, true), new Form("Anna", "601", 3, true),
				Map.of("began.name", List.of("Anna"), "began.phone", List.of("601"), "began.days", List.of("3")));
		assertThat(merge.form()).isEqualTo(new Form("Anna", "", null, true));
	}

	private static Merge<Form> merge(Form sent, Form now) {
		return Merge.of(sent, now, Map.of("began.name", List.of("Anna"), "began.phone", List.of(""), "began.days",
				List.of("3"), "began.open", List.of("true")));
	}

	private record Form(@Nullable String name, @Nullable String phone, @Nullable Integer days, Boolean open) {
	}

}
