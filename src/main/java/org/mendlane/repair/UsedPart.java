package org.mendlane.repair;

import org.mendlane.shared.Money;
import org.mendlane.shared.Taxed;

/**
 * A spare part that went into a device.
 */
public record UsedPart(long id, String code, String name, int quantity, Money unitNet,
		int vatPercent) implements Taxed {

	@Override
	public Money net() {
		return unitNet.times(quantity);
	}

}
