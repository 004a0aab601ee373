package org.mendlane.repair;

/**
 * The number of a device in a repair order.
 */
public record RepairId(String number) {

	/** The number in what a scanner or a person has typed. */
	public static RepairId of(String typed) {
		return new RepairId(OrderNumbers.normalise(typed));
	}

	/** The order this device came with. */
	public RepairOrderId order() {
		int device = number.indexOf('D');
		return new RepairOrderId((device < 0) ? number : number.substring(0, device));
	}

}
