package org.mendlane.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** VAT is taken of the sum of each rate and rounded half up, once. */
class TotalsTests {

	private static final int[] RATES = { 0, 5, 8, 22, 23 };

	@ParameterizedTest
	@CsvSource({ "100,23,23", "2,23,0", "3,23,1", "10,5,1", "9,5,0", "50,1,1", "49,1,0", "-50,1,0", "-51,1,-1" })
	void roundsHalfUp(long net, int percent, long vat) {
		Totals totals = Totals.of(List.of(new Line(new Money(net, "PLN"), percent)), "PLN");
		assertThat(totals.vat().minor()).isEqualTo(vat);
		assertThat(totals.gross().minor()).isEqualTo(net + vat);
	}

	@Test
	void roundsTheSumOfARateAndNotItsLines() {
		List<Line> lines = List.of(new Line(new Money(2, "EUR"), 22), new Line(new Money(2, "EUR"), 22));
		assertThat(Totals.of(lines, "EUR").vat()).isEqualTo(new Money(1, "EUR"));
	}

	@Test
	void agreesWithCountingInHundredths() {
		Random random = new Random(7);
		for (int round = 0; round < 2_000; round++) {
			List<Line> lines = new ArrayList<>();
			for (int line = random.nextInt(40); line >= 0; line--) {
				lines.add(new Line(new Money(random.nextInt(1_000_000), "PLN"), RATES[random.nextInt(RATES.length)]));
			}
			assertThat(Totals.of(lines, "PLN").vat().minor()).isEqualTo(counted(lines));
		}
	}

	@Test
	void doesNotMixCurrencies() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Money(1, "PLN").plus(new Money(1, "EUR")));
	}

	private static long counted(List<Line> lines) {
		long vat = 0;
		for (int rate : RATES) {
			long hundredths = 0;
			for (Line line : lines) {
				hundredths += (line.vatPercent() == rate) ? line.net().minor() * rate : 0;
			}
			vat += hundredths / 100 + ((hundredths % 100 >= 50) ? 1 : 0);
		}
		return vat;
	}

	private record Line(Money net, int vatPercent) implements Taxed {
	}

}
