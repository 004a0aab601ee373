package org.mendlane.repair;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How orders are numbered and scanned.
 */
class OrderNumbersTests {

	@Test
	void anOrderNumberIsYearRunningNumberAndCheckDigit() {
		RepairOrderId order = OrderNumbers.order(2026, 123);
		assertThat(order.number()).matches("SR26000123\\d").hasSize(11);
		assertThat(OrderNumbers.isOrder(order.number())).isTrue();
	}

	@Test
	void aWrongDigitIsNoticed() {
		String right = OrderNumbers.order(2026, 123).number();
		for (int position = 2; position < right.length(); position++) {
			char other = (right.charAt(position) == '9') ? '0' : (char) (right.charAt(position) + 1);
			String wrong = right.substring(0, position) + other + right.substring(position + 1);
			assertThat(OrderNumbers.isOrder(wrong)).as(wrong).isFalse();
		}
	}

	@Test
	void aDeviceKnowsItsOrder() {
		RepairOrderId order = OrderNumbers.order(2026, 999_999);
		RepairId device = OrderNumbers.device(order, 10_000);
		assertThat(device.number()).isEqualTo(order.number() + "D10000");
		assertThat(device.order()).isEqualTo(order);
		assertThat(OrderNumbers.isDevice(device.number())).isTrue();
		assertThat(OrderNumbers.isOrder(device.number())).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sr260001230d1", " SR26-0001-230 D1\t", "SR26\u00a00001230D1" })
	void whatIsScannedIsTidiedUp(String scanned) {
		assertThat(OrderNumbers.normalise(scanned)).isEqualTo("SR260001230D1");
	}

}
