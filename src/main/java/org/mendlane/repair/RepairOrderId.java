package org.mendlane.repair;

/**
 * The number of a repair order.
 */
public record RepairOrderId(String number) {

	/** The number in what a scanner or a person has typed. */
	public static RepairOrderId of(String typed) {
		return new RepairOrderId(OrderNumbers.normalise(typed));
	}

}
