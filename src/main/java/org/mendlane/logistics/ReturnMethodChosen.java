package org.mendlane.logistics;

import org.mendlane.shared.Fact;

/**
 * The customer, or staff for him, has said how the devices of an order come back.
 */
public record ReturnMethodChosen(String caseNumber, ReturnMethod method, String by) implements Fact {

	@Override
	public String detail() {
		return method.name();
	}

}
