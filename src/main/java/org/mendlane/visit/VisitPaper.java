package org.mendlane.visit;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mendlane.customer.Customer;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.document.Pdf;
import org.mendlane.document.PrintedDevice;
import org.mendlane.document.Signature;
import org.mendlane.document.VisitProtocol;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairOrder;
import org.mendlane.shop.Shop;

import org.springframework.stereotype.Component;

/**
 * The report of a visit with the customer's answer, printed in his language when he has
 * given it.
 */
@Component
class VisitPaper {

	private static final String KIND = "visit-report";

	private final VisitRows rows;

	private final VisitSubjects subjects;

	private final Shop shop;

	private final Pdf pdf;

	private final Documents documents;

	VisitPaper(VisitRows rows, VisitSubjects subjects, Shop shop, Pdf pdf, Documents documents) {
		this.rows = rows;
		this.subjects = subjects;
		this.shop = shop;
		this.pdf = pdf;
		this.documents = documents;
	}

	/** Prints it, keeps it with the order, and the report stays as it is from now on. */
	void settle(Visit visit, VisitReport report, Consent consent) {
		String number = visit.order().number();
		Document paper = documents.store(number, KIND, KIND + "-" + number + ".pdf", "application/pdf",
				print(visit, report, consent), consent.by());
		rows.settle(visit, report, consent, paper.id());
	}

	/** What it says before the customer has answered. */
	VisitProtocol draft(Visit visit, VisitWork work, Locale language) {
		return protocol(visit, work, language, "", "", null);
	}

	private byte[] print(Visit visit, VisitReport report, Consent consent) {
		Customer customer = subjects.customer(visit);
		String reason = (report.reason() != null) ? report.reason() : "";
		return pdf.visit(
				protocol(visit, new VisitWork(report.work(), report.minutes()), customer.language(),
						subjects.said(report, consent, customer), reason, signature(report, consent)),
				customer.language());
	}

	private VisitProtocol protocol(Visit visit, VisitWork work, Locale language, String said, String reason,
			@Nullable Signature signature) {
		RepairOrder order = subjects.order(visit);
		Customer customer = subjects.customer(visit);
		List<Repair> devices = subjects.devices(visit);
		return new VisitProtocol(order.id().number(), subjects.when(visit.plan(), language), customer.name(),
				List.of(order.returnAddress().recipient(), order.returnAddress().line()),
				shop.data().letterhead(customer.address().country(), language),
				devices.stream().map(VisitPaper::printed).toList(), subjects.name(visit.plan().technician()),
				work.text(), work.minutes(), photos(devices), said, reason, signature);
	}

	private int photos(List<Repair> devices) {
		return devices.stream()
			.mapToInt((device) -> documents.photos(device.id().number(), "photo-repair").size())
			.sum();
	}

	/** What is answered from home or not at all is not signed. */
	private static @Nullable Signature signature(VisitReport report, Consent consent) {
		boolean here = consent.way() == ConsentWay.ON_SITE && report.outcome() == VisitOutcome.ACCEPTED;
		return (here && report.signer() != null) ? new Signature(report.signer(), consent.strokes()) : null;
	}

	private static PrintedDevice printed(Repair device) {
		return PrintedDevice.of(device.id().number(), device.title(), device.serial(), device.fault(), null);
	}

}
