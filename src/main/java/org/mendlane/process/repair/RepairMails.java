package org.mendlane.process.repair;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mendlane.document.DocumentId;
import org.mendlane.logistics.Parcel;
import org.mendlane.logistics.Parcels;
import org.mendlane.process.general.Case;
import org.mendlane.process.general.CaseMail;
import org.mendlane.quote.Question;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Money;
import org.springframework.stereotype.Component;

/**
 * The mails about one device.
 */
@Component
class RepairMails {

	private final Repairs repairs;

	private final Parcels parcels;

	private final CaseMail mail;

	RepairMails(Repairs repairs, Parcels parcels, CaseMail mail) {
		this.repairs = repairs;
		this.parcels = parcels;
		this.mail = mail;
	}

	void plain(DelegateExecution step, String template) {
		send(step, template, Map.of(), List.of());
	}

	/**
	 * With the parcel's number and the carrier's page about it, once for all its devices;
	 * nothing to somebody who has come for them himself.
	 */
	void withTracking(DelegateExecution step, String template) {
		Parcel parcel = this.parcels.of(Case.repair(step)).orElseThrow();
		if (parcel.inPerson()) {
			return;
		}
		List<Map<String, String>> devices = parcel.repairs()
			.stream()
			.map(this.repairs::repair)
			.map((device) -> Map.of("number", device.id().number(), "title", device.title()))
			.toList();
		this.mail.once("parcel-" + parcel.id(), step, this.repairs.repair(Case.repair(step)), template,
				Map.of("carrier", parcel.carrier().label(), "trackingNumber", parcel.trackingNumber(), "trackingLink",
						parcel.trackingLink(), "devices", devices));
	}

	/** With the question that was answered last. */
	void withAnswer(DelegateExecution step, String template, List<Question> questions) {
		Question last = questions.stream()
			.filter((question) -> question.answeredAt() != null)
			.max(Comparator.comparing(Question::answeredAt))
			.orElseThrow();
		send(step, template, Map.of("question", last.text(), "text", Objects.requireNonNull(last.answer())), List.of());
	}

	/** About a decision on up to this amount that is waited for. */
	void toDeciders(DelegateExecution step, Money amount, String template, Map<String, Object> more,
			List<DocumentId> papers) {
		this.mail.toDeciders(step, this.repairs.repair(Case.repair(step)), amount, template, more, papers);
	}

	void send(DelegateExecution step, String template, Map<String, Object> more, List<DocumentId> papers) {
		this.mail.toCustomer(step, this.repairs.repair(Case.repair(step)), template, more, papers);
	}

}
