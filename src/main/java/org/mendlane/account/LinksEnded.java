package org.mendlane.account;

import org.mendlane.shared.Fact;

/** All links to an order that were mailed so far have been switched off. */
public record LinksEnded(String order, String by) implements Fact {

	@Override
	public String caseNumber() {
		return this.order;
	}

}
