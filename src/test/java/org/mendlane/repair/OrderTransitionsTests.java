package org.mendlane.repair;

import org.junit.jupiter.api.Test;
import org.mendlane.shared.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What may happen to an order.
 */
class OrderTransitionsTests {

	@Test
	void whatIsMissingIsAskedAndAnsweredOnce() {
		OrderEntity order = Samples.order();
		order.verify(new Verification(false, "the serial number", null));
		assertThat(order.record().waitsForAnswer()).isTrue();
		order.answer("A1");
		assertThat(order.record().waitsForAnswer()).isFalse();
		assertThat(order.record().missingAnswer()).isEqualTo("A1");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> order.answer("A2"))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("repair.nothing-asked"));
	}

	@Test
	void whatIsMissingMustBeNamed() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> Samples.order().verify(new Verification(false, null, null)))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("repair.missing-not-named"));
	}

	@Test
	void remindersAreCounted() {
		OrderEntity order = Samples.order();
		assertThat(order.remind()).isEqualTo(1);
		assertThat(order.remind()).isEqualTo(2);
	}

	@Test
	void aCancelledOrderTakesNothingMore() {
		OrderEntity order = Samples.order();
		order.cancel("changed my mind");
		assertThat(order.isCancelled()).isTrue();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> order.extend(1))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("repair.order-not-open"));
	}

	@Test
	void extraDevicesAreNumberedOn() {
		OrderEntity order = Samples.order();
		assertThat(order.extend(2)).isEqualTo(2);
		assertThat(order.record().deviceCount()).isEqualTo(3);
	}

}
