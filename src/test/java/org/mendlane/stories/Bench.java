package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.mendlane.account.Actor;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.document.Documents;
import org.mendlane.repair.Arrival;
import org.mendlane.repair.NewDevice;
import org.mendlane.repair.NewOrder;
import org.mendlane.repair.ReceivedDevice;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.Repairs;
import org.mendlane.testing.Pixels;
import org.mendlane.testing.TimeTravel;

/** What happens on the way into the workshop. */
class Bench {

	private final AtomicInteger key = new AtomicInteger();

	private final RepairOrders orders;

	private final Repairs repairs;

	private final Customers customers;

	private final Documents documents;

	private final Cast cast;

	private final TimeTravel time;

	Bench(RepairOrders orders, Repairs repairs, Customers customers, Documents documents, Cast cast, TimeTravel time) {
		this.orders = orders;
		this.repairs = repairs;
		this.customers = customers;
		this.documents = documents;
		this.cast = cast;
		this.time = time;
	}

	/** Reports a device of each kind in one order. */
	RepairOrderId reports(Actor customer, String... kinds) {
		RepairOrderId order = submits(customer, Stream.of(kinds).map((kind) -> device(kind, false)).toList());
		this.time.jobs();
		return order;
	}

	/** Reports these devices, and no job has run yet. */
	RepairOrderId submits(Actor customer, List<NewDevice> devices) {
		CustomerId id = this.customers.own(customer).id();
		return this.orders.submit(new NewOrder(id, this.customers.get(id).address(), devices, false,
				"story-" + this.key.incrementAndGet() + "-" + customer.login()), customer);
	}

	/** A device of this kind. */
	static NewDevice device(String kind, boolean warranty) {
		return new NewDevice(kind, "De’Longhi", "Magnifica S", "1322" + kind, "Kawa leci bardzo wolno", "kabel",
				java.time.LocalDate.of(2026, 1, 10), warranty);
	}

	/** Everything announced lies in the parcel. */
	void arrives(RepairOrderId order) {
		receives(order, this.orders.devices(order).stream().map((device) -> device.id()).toList(), true);
	}

	/** Only these devices lie in the parcel. */
	void receives(RepairOrderId order, List<RepairId> devices, boolean restComes) {
		List<ReceivedDevice> received = devices.stream().map((id) -> new ReceivedDevice(id, "kabel", "rysa")).toList();
		this.orders.receive(order, new Arrival(received, List.of(), restComes), this.cast.person("reception"));
		this.time.jobs();
	}

	/** Takes a photo at this station and says that it is enough. */
	void photographs(RepairId device, String station, Actor by) {
		uploads(device, station, by);
		this.repairs.photographed(device, station, by);
		this.time.jobs();
	}

	/** Takes a photo at this station, which may not be the last. */
	void uploads(RepairId device, String station, Actor by) {
		byte[] picture = Pixels.png(this.key.incrementAndGet());
		this.documents.upload(device.number(), station, "photo.png", new ByteArrayInputStream(picture), by.login());
	}

	/** The first device of an order. */
	RepairId first(RepairOrderId order) {
		RepairId first = this.orders.devices(order, 0, 1).get(0).id();
		assertThat(first.order()).isEqualTo(order);
		return first;
	}

	/** What the workshop calls a form with these answers. */
	static Map<String, Object> answers(Object... pairs) {
		Map<String, Object> answers = new java.util.HashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			answers.put((String) pairs[i], pairs[i + 1]);
		}
		return answers;
	}

}
