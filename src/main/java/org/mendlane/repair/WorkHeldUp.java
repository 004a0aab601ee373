package org.mendlane.repair;

import org.mendlane.shared.Fact;

/**
 * The work on a device cannot go on, or not for the reason or until the day that was said
 * before; it is diagnosed already, or not yet.
 */
public record WorkHeldUp(Holdup holdup, boolean diagnosed, boolean again) implements Fact {

	@Override
	public String caseNumber() {
		return holdup.repair().number();
	}

	@Override
	public String by() {
		return holdup.by();
	}

	@Override
	public String detail() {
		return holdup.cause() + " → " + holdup.until();
	}

}
