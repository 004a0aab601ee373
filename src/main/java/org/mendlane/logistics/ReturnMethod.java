package org.mendlane.logistics;

/**
 * How the devices of an order come back to their customer.
 */
public enum ReturnMethod {

	PARCEL, COLLECTION

}
