package org.mendlane.logistics;

import java.util.List;
import java.util.Locale;

import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.document.DocumentId;
import org.mendlane.document.Documents;
import org.mendlane.document.HandoverProtocol;
import org.mendlane.document.Pdf;
import org.mendlane.document.PrintedDevice;
import org.mendlane.repair.Repair;
import org.mendlane.shop.Shop;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Component;

/**
 * The protocol that is signed at the counter, in the customer's language.
 */
@Component
class HandoverPaper {

	private final Customers customers;

	private final Shop shop;

	private final Texts texts;

	private final Pdf pdf;

	private final Documents documents;

	HandoverPaper(Customers customers, Shop shop, Texts texts, Pdf pdf, Documents documents) {
		this.documents = documents;
		this.customers = customers;
		this.shop = shop;
		this.texts = texts;
		this.pdf = pdf;
	}

	/** Prints it and keeps it with the order. */
	DocumentId keep(Direction direction, List<Repair> devices, Signing signing) {
		String order = devices.get(0).id().order().number();
		String kind = direction.code();
		return documents
			.store(order, kind, kind + "-" + order + ".pdf", "application/pdf", print(direction, devices, signing),
					signing.before().login())
			.id();
	}

	private byte[] print(Direction direction, List<Repair> devices, Signing signing) {
		Customer customer = customers.get(devices.get(0).customer());
		Locale language = customer.language();
		List<String> letterhead = shop.data().letterhead(customer.address().country(), language);
		return pdf.handover(new HandoverProtocol(direction == Direction.OUT, devices.get(0).id().order().number(),
				texts.dateTime(signing.at(), language), signing.before().name(), customer.name(), letterhead,
				devices.stream().map(HandoverPaper::printed).toList(), proof(signing, language), signing.signature()),
				language);
	}

	private String proof(Signing signing, Locale language) {
		return (signing.proof() != null) ? texts.get("print.handover.proof." + signing.proof().name(), language) : "";
	}

	private static PrintedDevice printed(Repair device) {
		return PrintedDevice.of(device.id().number(), device.title(), device.serial(), device.receivedAccessories(),
				device.intakeNote());
	}

}
