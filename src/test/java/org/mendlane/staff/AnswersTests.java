package org.mendlane.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mendlane.workflow.FormPart;
import org.mendlane.workflow.FormPart.Kind;
import org.mendlane.workflow.FormPart.Limits;
import org.mendlane.workflow.FormPart.Option;

/** What is typed into a form keeps to what the form says, as in Tasklist. */
class AnswersTests {

	private static final List<Option> OPTIONS = List.of(new Option("Yes", "yes"), new Option("No", "no"));

	@ParameterizedTest
	@CsvSource(nullValues = "none", textBlock = """
			45,      45,   none
			' 1 200',1200, none
			1.0,     1,    none
			1.5,     1.5,  staff.answer.decimals
			0,       0,    staff.answer.least
			6001,    6001, staff.answer.most
			many,    none, staff.answer.number
			'',      none, staff.answer.required
			""")
	void aNumberIsWholeAndWithinItsLimits(String typed, @Nullable BigDecimal value, @Nullable String wrong) {
		FormPart minutes = part(Kind.NUMBER,
				new Limits(true, null, null, BigDecimal.ONE, BigDecimal.valueOf(6000), 0, null));
		Answers answers = Answers.of(List.of(minutes), Map.of("f.key", typed));
		assertThat(answers.problems()).extracting(Answers.Problem::key)
			.isEqualTo((wrong != null) ? List.of(wrong) : List.of());
		Object read = answers.values().get("key");
		assertThat((read != null) ? new BigDecimal(read.toString()) : null).isEqualTo(value);
	}

	@Test
	void linesAreCountedAsTheyAreShown() {
		FormPart note = part(Kind.AREA, new Limits(false, null, 5, null, null, null, null));
		assertThat(Answers.of(List.of(note), Map.of("f.key", "ab\r\ncd")).problems()).isEmpty();
		assertThat(Answers.of(List.of(note), Map.of("f.key", "ab\r\ncde")).problems()).hasSize(1);
		assertThat(Answers.of(List.of(note), Map.of("f.key", "  ")).values()).containsEntry("key", null);
	}

	@Test
	void onlyWhatIsOfferedIsChosen() {
		Limits free = new Limits(false, null, null, null, null, null, null);
		assertThat(Answers.of(List.of(part(Kind.BOXES, free)), Map.of("f.key.yes", "true", "f.key.other", "true"))
			.values()).containsEntry("key", List.of("yes"));
		assertThat(Answers.of(List.of(part(Kind.RADIO, free)), Map.of("f.key", "other")).problems())
			.extracting(Answers.Problem::key)
			.containsExactly("staff.answer.value");
		assertThat(Answers.of(List.of(part(Kind.BOX, free)), Map.of()).values()).containsEntry("key", false);
	}

	private static FormPart part(Kind kind, Limits limits) {
		return new FormPart(kind, "key", "Label", null, limits, OPTIONS, List.of());
	}

}
