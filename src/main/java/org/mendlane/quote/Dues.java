package org.mendlane.quote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Money;

/**
 * What is to be paid for devices that are handed out: the sums their customer has agreed
 * to, VAT included, by the devices' numbers, and all together; no total if there is
 * nothing to pay.
 */
public record Dues(Map<String, Money> sums, @Nullable Money total) {

	/** What the customer has agreed to pay for these devices. */
	public static Dues of(List<Repair> devices, Quotes quotes) {
		Map<String, Money> sums = new LinkedHashMap<>();
		for (Repair device : devices) {
			Money agreed = agreed(device.id(), quotes);
			if (agreed != null && agreed.minor() > 0) {
				sums.put(device.id().number(), agreed);
			}
		}
		return new Dues(sums, sums.values().stream().reduce(Money::plus).orElse(null));
	}

	private static @Nullable Money agreed(RepairId device, Quotes quotes) {
		Quote quote = quotes.current(device).orElse(null);
		DecisionRecord decision = (quote != null) ? quotes.standing(quote).orElse(null) : null;
		if (quote == null || decision == null) {
			return null;
		}
		// who declined and comes himself needs no parcel home
		return (decision.choice() == Choice.NONE) ? quote.declineFee().diagnosis() : decision.agreed().gross();
	}

}
