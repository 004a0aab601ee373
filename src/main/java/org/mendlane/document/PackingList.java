package org.mendlane.document;

import java.util.List;

/**
 * What lies in a parcel to a customer; detail of a device = its contents.
 */
public record PackingList(String trackingNumber, String carrier, String packed, String customer,
		List<String> shopAddress, List<String> address, List<PrintedDevice> devices) {
}
