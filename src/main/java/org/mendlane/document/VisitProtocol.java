package org.mendlane.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a technician has done at a customer's place: detail of a device = what was wrong
 * with it; said = the customer's answer in words, with its reason if he rejects the work;
 * signature = what he has signed on the spot.
 */
public record VisitProtocol(String number, String when, String customer, List<String> place, List<String> shop,
		List<PrintedDevice> devices, String technician, String work, int minutes, int photos, String said,
		String reason, @Nullable Signature signature) {
}
