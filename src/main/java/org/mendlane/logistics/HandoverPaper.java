package org.mendlane.logistics;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.mendlane.account.Actor;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.document.HandoverProtocol;
import org.mendlane.document.Pdf;
import org.mendlane.document.PrintedDevice;
import org.mendlane.document.Signature;
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

	HandoverPaper(Customers customers, Shop shop, Texts texts, Pdf pdf) {
		this.customers = customers;
		this.shop = shop;
		this.texts = texts;
		this.pdf = pdf;
	}

	byte[] print(Direction direction, List<Repair> devices, Signature signature, Actor staff, Instant at) {
		Customer customer = customers.get(devices.get(0).customer());
		Locale language = customer.language();
		List<String> letterhead = shop.data().letterhead(customer.address().country(), language);
		return pdf.handover(new HandoverProtocol(direction == Direction.OUT, devices.get(0).id().order().number(),
				texts.dateTime(at, language), staff.name(), customer.name(), letterhead,
				devices.stream().map(HandoverPaper::printed).toList(), signature), language);
	}

	private static PrintedDevice printed(Repair device) {
		return PrintedDevice.of(device.id().number(), device.title(), device.serial(), device.receivedAccessories(),
				device.intakeNote());
	}

}
