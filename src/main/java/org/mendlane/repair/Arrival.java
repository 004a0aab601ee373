package org.mendlane.repair;

import java.util.List;

/**
 * What lay in a parcel: announced devices, others, and whether the rest still comes.
 */
public record Arrival(List<ReceivedDevice> devices, List<NewDevice> extra, boolean restComes) {

	public Arrival {
		devices = List.copyOf(devices);
		extra = List.copyOf(extra);
	}

}
