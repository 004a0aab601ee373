package org.mendlane.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.mendlane.account.Actor;
import org.mendlane.document.Document;
import org.mendlane.document.DocumentId;
import org.mendlane.document.Documents;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.helpdesk.Entry;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.journal.ReachedStage;
import org.mendlane.repair.RepairId;
import org.mendlane.text.Texts;

/**
 * What happened to a device, latest first: facts and stages in the customer's words, and
 * the messages.
 */
@Component
class DeviceHistory {

	private static final Map<String, String> ICONS = Map.ofEntries(Map.entry("OrderSubmitted", "file"),
			Map.entry("VisitRequested", "file"), Map.entry("VisitAgreed", "clock"), Map.entry("VisitMoved", "back"),
			Map.entry("VisitReported", "wrench"), Map.entry("VisitAccepted", "check-round"),
			Map.entry("VisitRejected", "alert"), Map.entry("VisitAcceptanceAssumed", "check-round"),
			Map.entry("MissingDataAnswered", "message"), Map.entry("ParcelArrived", "box"),
			Map.entry("IntakePhotosTaken", "camera"), Map.entry("QuoteOffered", "quote"),
			Map.entry("QuoteDecided", "check-round"), Map.entry("QuoteApproved", "check-round"),
			Map.entry("QuoteQuestionAsked", "help"), Map.entry("DispatchPhotosTaken", "camera"),
			Map.entry("ReturnMethodChosen", "van"), Map.entry("DevicePacked", "box"),
			Map.entry("ParcelPickedUp", "van"), Map.entry("ParcelDelivered", "check-round"),
			Map.entry("DeviceCollected", "check-round"), Map.entry("WorkAccepted", "check-round"),
			Map.entry("AcceptanceAssumed", "check-round"), Map.entry("WorkRejected", "alert"),
			Map.entry("RejectionAnswered", "back"), Map.entry("DeviceReturned", "box"),
			Map.entry("OrderCancelled", "alert"), Map.entry("OrderGivenUp", "alert"),
			Map.entry("DeviceStruck", "alert"), Map.entry("DeviceRated", "star"), Map.entry("DecisionUndone", "back"),
			Map.entry("HandoverSigned", "edit"), Map.entry("WorkHeldUp", "clock"), Map.entry("WorkResumed", "wrench"),
			Map.entry("LoanerLent", "device"), Map.entry("LoanProlonged", "clock"),
			Map.entry("LoanerReturned", "check-round"));

	private static final Map<String, String> STAGES = Map.of("diagnosis", "search", "repair", "wrench", "quality",
			"shield");

	private final Journal journal;

	private final Conversations conversations;

	private final Documents documents;

	private final Texts texts;

	private final EventWords words;

	DeviceHistory(Journal journal, Conversations conversations, Documents documents, Texts texts, EventWords words) {
		this.words = words;
		this.journal = journal;
		this.conversations = conversations;
		this.documents = documents;
		this.texts = texts;
	}

	/** A parcel in which the device was not is no part of its history. */
	List<DeviceEvent> of(RepairId repair, Actor actor, Locale locale) {
		List<@Nullable DeviceEvent> events = new ArrayList<>();
		boolean here = !this.journal.stages(repair.number()).isEmpty();
		this.journal.of(repair.order().number())
			.stream()
			.filter((entry) -> here || !"ParcelArrived".equals(entry.code()))
			.forEach((entry) -> events.add(event(entry, locale)));
		this.journal.of(repair.number()).forEach((entry) -> events.add(event(entry, locale)));
		this.journal.stages(repair.number()).forEach((stage) -> events.add(event(stage, locale)));
		this.conversations.of(repair.number(), actor).forEach((entry) -> events.add(event(entry)));
		return events.stream()
			.filter(Objects::nonNull)
			.sorted(Comparator.comparing(DeviceEvent::at).reversed())
			.toList();
	}

	private @Nullable DeviceEvent event(JournalEntry entry, Locale locale) {
		String icon = ICONS.get(entry.code());
		return (icon == null) ? null : new DeviceEvent(entry.at(), icon,
				this.texts.get("history." + entry.code(), locale), this.words.of(entry, locale), List.of());
	}

	private @Nullable DeviceEvent event(ReachedStage stage, Locale locale) {
		String icon = STAGES.get(stage.stage());
		return (icon == null) ? null : new DeviceEvent(stage.at(), icon,
				this.texts.get("history.stage." + stage.stage(), locale), null, List.of());
	}

	private DeviceEvent event(Entry entry) {
		List<Document> attached = new ArrayList<>();
		for (DocumentId id : entry.attachments()) {
			attached.add(this.documents.get(id));
		}
		return new DeviceEvent(entry.at(), "message", entry.name(), entry.text(), attached);
	}

}
