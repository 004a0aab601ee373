package org.mendlane.quote;

import java.time.Instant;
import java.time.LocalDate;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mendlane.catalog.ItemKind;
import org.mendlane.catalog.PriceItem;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Money;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a quote adds up to, and who decides it.
 */
class QuoteTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

	private final QuoteEntity quote = new QuoteEntity(new RepairId("SR260000018D1"), 1, "PLN", 4);

	@Test
	void theRecommendedVariantIsTheNecessaryOnePlusMore() {
		add("pump", 10_000, 1, Scope.NECESSARY);
		add("seal", 333, 3, Scope.NECESSARY);
		add("cleaning", 5_050, 1, Scope.RECOMMENDED);
		Quote totals = quote.record();
		assertThat(totals.necessary().net()).isEqualTo(pln(10_999));
		assertThat(totals.necessary().vat()).isEqualTo(pln(2_530));
		assertThat(totals.totals(Choice.RECOMMENDED).net()).isEqualTo(pln(16_049));
		assertThat(totals.totals(Choice.RECOMMENDED).gross()).isEqualTo(pln(19_740));
		assertThat(totals.included(Choice.NECESSARY)).extracting(QuoteLine::code).containsExactly("pump", "seal");
		assertThat(totals.included(Choice.RECOMMENDED)).extracting(QuoteLine::code).endsWith("cleaning");
		assertThat(totals.totals(Choice.NONE).gross()).isEqualTo(pln(0));
	}

	@Test
	void eachVariantIncludesThoseBeforeIt() {
		quote.terms().add("Like new");
		add("pump", 10_000, 1, Scope.NECESSARY);
		add("burr", 20_000, 1, Scope.THIRD);
		Quote totals = quote.record();
		assertThat(totals.gross(Choice.RECOMMENDED)).isEqualTo(totals.gross(Choice.NECESSARY)).isEqualTo(pln(12_300));
		assertThat(totals.highest()).isEqualTo(totals.gross(Choice.THIRD)).isEqualTo(pln(36_900));
		assertThat(totals.choices()).extracting(Variant::choice).containsExactly(Choice.NECESSARY, Choice.THIRD);
		assertThat(totals.gross(Choice.NONE)).isEqualTo(pln(0));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> totals.totals(Choice.FOURTH));
	}

	@Test
	void onlyACompleteDraftIsOffered() {
		assertRefused(() -> quote.offer("care", NOON, TODAY), "quote.no-necessary-line");
		add("pump", 10_000, 1, Scope.NECESSARY);
		assertRefused(() -> quote.offer("care", NOON, TODAY), "quote.validity-date");
		quote.describe("New pump", TODAY, TODAY);
		assertRefused(() -> quote.offer("care", NOON, TODAY.plusDays(1)), "quote.validity-date");
		quote.offer("care", NOON, TODAY);
		assertRefused(() -> add("pump", 1, 1, Scope.NECESSARY), "quote.not-a-draft");
	}

	@Test
	void itIsDecidedOnce() {
		offered();
		assertThat(decide(Choice.NECESSARY, "anna")).isTrue();
		assertThat(decide(Choice.NECESSARY, "anna")).as("the same again").isFalse();
		assertRefused(() -> decide(Choice.NONE, "anna"), "quote.already-decided");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> decide(Choice.NECESSARY, "care"))
			.satisfies((refusal) -> assertThat(refusal.args()).startsWith("Mr or Ms anna", NOON));
	}

	@Test
	void aDraftCannotBeDecidedAndAReplacedVersionIsOutdated() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> decide(Choice.NONE, "anna"));
		offered();
		quote.supersede((login) -> login);
		assertRefused(() -> decide(Choice.NONE, "anna"), "quote.outdated");
	}

	@Test
	void theNextVersionStartsWithTheSameLines() {
		offered();
		Quote next = quote.next(5).record();
		assertThat(next.version()).isEqualTo(2);
		assertThat(next.state()).isEqualTo(QuoteState.DRAFT);
		assertThat(next.priceListVersion()).isEqualTo(5);
		assertThat(next.necessary()).isEqualTo(quote.record().necessary());
	}

	@Test
	void aDecidedQuoteIsNotReplaced() {
		offered();
		decide(Choice.NONE, "anna");
		assertRefused(() -> quote.supersede((login) -> login), "quote.already-decided");
		assertRefused(() -> quote.next(5), "quote.already-decided");
	}

	private void offered() {
		add("pump", 10_000, 1, Scope.NECESSARY);
		quote.describe("New pump", TODAY.plusDays(14), TODAY);
		quote.offer("care", NOON, TODAY);
	}

	private boolean decide(Choice choice, String by) {
		return quote.decide(Selection.of(choice), by, NOON, (login) -> "Mr or Ms " + login);
	}

	private void add(String code, long net, int quantity, Scope scope) {
		PriceItem item = new PriceItem(code, ItemKind.PART, code, pln(net), 23, null, 4);
		quote.add(new LineEntity(item, new NewLine(code, quantity, scope, null)));
	}

	private static Money pln(long minor) {
		return new Money(minor, "PLN");
	}

	private static void assertRefused(ThrowingCallable action, String key) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(action)
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

}
