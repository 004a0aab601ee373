package org.mendlane.repair;

/**
 * Whether an order still lives.
 */
public enum OrderState {

	OPEN, CANCELLED, CLOSED

}
