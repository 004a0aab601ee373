package org.mendlane.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.mendlane.account.Actor;
import org.mendlane.document.Document;
import org.mendlane.document.DocumentId;
import org.mendlane.document.Documents;
import org.mendlane.quote.Choice;
import org.mendlane.quote.NewLine;
import org.mendlane.quote.Quotes;
import org.mendlane.quote.Scope;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What is offered, asked and decided.
 */
@Component
@Profile("demo")
class QuoteActs {

	/** A safety test, which anybody may want. */
	private static final String EXTRA = "S-SAFETY";

	private final Quotes quotes;

	private final Documents documents;

	private final Tasks tasks;

	private final Clock clock;

	QuoteActs(Quotes quotes, Documents documents, Tasks tasks, Clock clock) {
		this.quotes = quotes;
		this.documents = documents;
		this.tasks = tasks;
		this.clock = clock;
	}

	void offer(DeviceCase device) {
		Actor technician = this.tasks.assignee(device.id().number(), "PrepareQuote", "technician");
		this.quotes.draft(device.id(), technician);
		lines(device, "necessary", Scope.NECESSARY, technician);
		lines(device, "recommended", Scope.RECOMMENDED, technician);
		further(device, technician);
		this.quotes.addLine(device.id(), new NewLine(EXTRA, 1, Scope.OPTIONAL, null), technician);
		showFault(device, technician);
		this.quotes.describe(device.id(), device.job().text("findings", device.language()),
				LocalDate.now(this.clock).plusDays(30), technician);
		this.quotes.offer(device.id(), technician);
	}

	void ask(DeviceCase device) {
		this.quotes.ask(device.id(), 1, device.row().text("asks"), this.tasks.person(device.order().decider()));
	}

	void answer(DeviceCase device) {
		this.tasks.complete(device.id().number(), "AnswerQuestion", this.tasks.person("care"),
				Map.of("answer", device.row().text("answered"), "withdraw", false));
	}

	void decide(DeviceCase device) {
		this.quotes.decide(device.id(), 1, Choice.valueOf(device.row().text("choice")),
				this.tasks.person(device.order().decider()));
	}

	private void showFault(DeviceCase device, Actor technician) {
		List<DocumentId> detail = this.documents.photos(device.id().number(), "photo-intake")
			.stream()
			.filter((photo) -> photo.name().startsWith("detail"))
			.map(Document::id)
			.toList();
		long first = this.quotes.draft(device.id(), technician).lines().get(0).id();
		this.quotes.show(device.id(), first, detail, technician);
	}

	private void further(DeviceCase device, Actor technician) {
		List<String> codes = device.job().list("further");
		if (!codes.isEmpty()) {
			this.quotes.addVariant(device.id(), device.job().text("name_further", device.language()), technician);
		}
		codes.forEach((code) -> this.quotes.addLine(device.id(), new NewLine(code, 1, Scope.THIRD, null), technician));
	}

	/** The first line says why. */
	private void lines(DeviceCase device, String scope, Scope as, Actor technician) {
		List<String> codes = device.job().list(scope);
		for (String code : codes) {
			String reason = code.equals(codes.get(0)) ? device.job().text("why_" + scope, device.language()) : null;
			this.quotes.addLine(device.id(), new NewLine(code, 1, as, reason), technician);
		}
	}

}
