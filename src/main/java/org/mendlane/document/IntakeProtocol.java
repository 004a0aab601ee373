package org.mendlane.document;

import java.util.List;

/**
 * What the protocol says that is made when a parcel was received; detail of a device =
 * accessories that came, note = its condition.
 */
public record IntakeProtocol(String number, String received, String receivedBy, String customer, List<String> shop,
		List<PrintedDevice> devices, List<String> differences, int photos) {
}
