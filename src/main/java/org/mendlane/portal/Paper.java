package org.mendlane.portal;

import org.jspecify.annotations.Nullable;

import org.mendlane.document.Document;

/**
 * A paper of a device, or of an order with all its devices, of which the first is known.
 */
record Paper(Document document, String order, String maker, String model, @Nullable String serial, int devices) {

	public String title() {
		return this.maker + " " + this.model;
	}

	/** Whether it belongs to the order as a whole. */
	public boolean isOfOrder() {
		return this.document.caseNumber().equals(this.order);
	}

}
