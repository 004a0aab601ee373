package org.mendlane.portal;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.mendlane.account.Actor;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrder;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.Repairs;

/**
 * Which cases the page of a device or an order is about, for whoever may see it.
 */
@Component
class LiveCases {

	static final List<String> WORK = List.of(LiveMarks.WORK);

	private static final int DEVICES = 100;

	private final Repairs repairs;

	private final RepairOrders orders;

	private final LiveMarks marks;

	LiveCases(Repairs repairs, RepairOrders orders, LiveMarks marks) {
		this.repairs = repairs;
		this.orders = orders;
		this.marks = marks;
	}

	/** A device and its order, or an order and its devices; not found for strangers. */
	List<String> of(String number, Actor actor) {
		return number.contains("D") ? of(this.repairs.get(new RepairId(number), actor).id())
				: of(this.orders.get(new RepairOrderId(number), actor));
	}

	/** The address at which the page of a device hears of what happens from now on. */
	String line(RepairId device) {
		return "/portal/devices/" + device.number() + "/live?since=" + this.marks.ofPage(of(device));
	}

	/** The same for the page of an order. */
	String line(RepairOrder order) {
		return "/portal/orders/" + order.id().number() + "/live?since=" + this.marks.ofPage(of(order));
	}

	/** The mark of all that staff has to do. */
	String work() {
		return this.marks.ofPage(WORK);
	}

	private static List<String> of(RepairId device) {
		return List.of(device.number(), device.order().number());
	}

	private static List<String> of(RepairOrder order) {
		String number = order.id().number();
		return Stream
			.concat(Stream.of(number),
					IntStream.rangeClosed(1, Math.min(order.deviceCount(), DEVICES))
						.mapToObj((position) -> number + "D" + position))
			.toList();
	}

}
