package org.mendlane.document;

import java.util.List;

/**
 * What a customer signs at the counter; detail of a device = what lies with it, note =
 * its condition; proof = how whoever collects proved it, empty if nobody did.
 */
public record HandoverProtocol(boolean out, String number, String at, String staff, String customer, List<String> shop,
		List<PrintedDevice> devices, String proof, Signature signature) {
}
