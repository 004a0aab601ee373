package org.mendlane.process.order;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.document.IntakeProtocol;
import org.mendlane.document.Pdf;
import org.mendlane.document.PrintedDevice;
import org.mendlane.document.Slip;
import org.mendlane.process.general.CaseModel;
import org.mendlane.process.general.Papers;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairOrder;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.Address;
import org.mendlane.text.Texts;
import org.springframework.stereotype.Component;

/**
 * The papers of an order: the slip for the customer's parcel and the protocol of what was
 * in it.
 */
@Component
class OrderPapers {

	static final String SLIP = "slip";

	/** One job writes no more than this, so that it stays short. */
	private static final int SHEET = 500;

	static final String PROTOCOL = "intake-protocol";

	private final RepairOrders orders;

	private final Customers customers;

	private final CaseModel model;

	private final Papers papers;

	private final Pdf pdf;

	private final Texts texts;

	OrderPapers(RepairOrders orders, Customers customers, CaseModel model, Papers papers, Pdf pdf, Texts texts) {
		this.orders = orders;
		this.customers = customers;
		this.model = model;
		this.papers = papers;
		this.pdf = pdf;
		this.texts = texts;
	}

	/**
	 * Writes the sheets for the next devices after so many, and returns how many have
	 * theirs.
	 */
	int writeSlip(RepairOrderId id, int after) {
		RepairOrder order = this.orders.order(id);
		Customer customer = this.customers.get(order.customer());
		Locale language = this.model.language(order.submittedBy(), customer);
		List<Repair> devices = this.orders.devices(id, after, SHEET);
		Slip slip = new Slip(id.number(), this.texts.date(order.submittedAt(), language), customer.name(),
				this.model.shop().letterhead(order.returnAddress().country(), language),
				lines(order.returnAddress(), language), this.model.printedGuardian(customer), announced(devices));
		this.papers.store(id.number(), SLIP, this.pdf.slip(slip, language));
		return after + devices.size();
	}

	void writeProtocol(RepairOrderId id) {
		RepairOrder order = this.orders.order(id);
		Customer customer = this.customers.get(order.customer());
		Locale language = this.model.language(order.submittedBy(), customer);
		List<Repair> devices = this.orders.devices(id);
		Instant last = devices.stream()
			.map(Repair::receivedAt)
			.filter(Objects::nonNull)
			.max(Instant::compareTo)
			.orElse(order.submittedAt());
		IntakeProtocol protocol = new IntakeProtocol(id.number(), this.texts.dateTime(last, language),
				this.model.shop().name(), customer.name(),
				this.model.shop().letterhead(order.returnAddress().country(), language), received(devices),
				differences(devices, language), 0);
		this.papers.store(id.number(), PROTOCOL, this.pdf.intakeProtocol(protocol, language));
	}

	private List<String> differences(List<Repair> devices, Locale language) {
		return ParcelDifference.in(devices)
			.stream()
			.map((difference) -> difference.sentence(this.texts, language))
			.toList();
	}

	private static List<PrintedDevice> announced(List<Repair> devices) {
		return devices.stream()
			.map((device) -> PrintedDevice.of(device.id().number(), device.title(), device.serial(), device.fault(),
					device.accessories()))
			.toList();
	}

	private static List<PrintedDevice> received(List<Repair> devices) {
		return devices.stream()
			.filter((device) -> device.receivedAt() != null)
			.map((device) -> PrintedDevice.of(device.id().number(), device.title(), device.serial(),
					device.receivedAccessories(), device.intakeNote()))
			.toList();
	}

	private List<String> lines(Address address, Locale language) {
		return address.lines(this.model.shop().address().country(), language);
	}

}
