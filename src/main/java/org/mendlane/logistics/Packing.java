package org.mendlane.logistics;

import java.util.List;

/**
 * Devices of one customer that go home together.
 */
public record Packing(List<PackedDevice> devices, Carrier carrier, String trackingNumber) {

	public Packing {
		devices = List.copyOf(devices);
	}

}
