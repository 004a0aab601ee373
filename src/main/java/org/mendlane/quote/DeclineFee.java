package org.mendlane.quote;

import org.mendlane.shared.Money;

/**
 * What it costs to decline, with VAT: the diagnosis, and the parcel home.
 */
public record DeclineFee(Money diagnosis, Money parcel) {

	/** Both together. */
	public Money total() {
		return diagnosis.plus(parcel);
	}

	/** What is to be paid for, for the sentence about it. */
	public String about() {
		boolean sent = parcel.minor() > 0;
		boolean looked = diagnosis.minor() > 0;
		return sent ? (looked ? "both" : "parcel") : (looked ? "diagnosis" : "nothing");
	}

	/** Whether declining costs nothing. */
	public boolean isFree() {
		return total().minor() == 0;
	}

}
