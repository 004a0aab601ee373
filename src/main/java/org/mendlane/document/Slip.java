package org.mendlane.document;

import java.util.List;

/**
 * What the slip says that travels inside the customer's parcel; all texts ready to print.
 */
public record Slip(String number, String submitted, String customer, List<String> shopAddress,
		List<String> returnAddress, PrintedContact guardian, List<PrintedDevice> devices) {
}
