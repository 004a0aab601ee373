package org.mendlane.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.document.Documents;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.helpdesk.Entry;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Component;

/** Writes the histories of cases out of the journal and what people wrote. */
@Component
class Timelines {

	private static final String DEFAULT_ICON = "check";

	/** Their details are ids, steps, rights and sums, which stand better elsewhere. */
	private static final Set<String> CODED = Set.of("ApprovalLimitSet", "ContractLimitSet", "PersonAsked",
			"OfferWithdrawn", "PersonJoined", "RightsChanged", "PersonUnlinked", "CustomerReminded");

	private static final Map<String, String> ICONS = Map.ofEntries(Map.entry("IntakePhotosTaken", "camera"),
			Map.entry("DispatchPhotosTaken", "camera"), Map.entry("QuoteOffered", "quote"),
			Map.entry("QuoteDecided", "check-round"), Map.entry("QuoteApproved", "check-round"),
			Map.entry("QuoteQuestionAsked", "help"), Map.entry("ParcelArrived", "box"),
			Map.entry("DeviceReceived", "box"), Map.entry("DevicePacked", "box"),
			Map.entry("ReturnMethodChosen", "van"), Map.entry("ParcelPickedUp", "van"),
			Map.entry("ParcelDelivered", "check-round"), Map.entry("DeviceCollected", "check-round"),
			Map.entry("WorkRejected", "alert"), Map.entry("DeviceReturned", "box"), Map.entry("OrderSubmitted", "plus"),
			Map.entry("VisitRequested", "plus"), Map.entry("VisitAgreed", "clock"), Map.entry("VisitMoved", "back"),
			Map.entry("VisitAccepted", "check-round"), Map.entry("VisitRejected", "alert"),
			Map.entry("OrderCancelled", "alert"), Map.entry("OrderGivenUp", "alert"),
			Map.entry("DeviceStruck", "alert"), Map.entry("DeviceRated", "star"), Map.entry("DecisionUndone", "back"),
			Map.entry("HandoverSigned", "edit"), Map.entry("WorkHeldUp", "clock"), Map.entry("WorkResumed", "wrench"),
			Map.entry("LoanerLent", "swap"), Map.entry("LoanProlonged", "clock"), Map.entry("LoanerReturned", "swap"),
			Map.entry("InstructionGiven", "edit"), Map.entry("InstructionReturned", "back"),
			Map.entry("MailLeftOut", "message"), Map.entry("CustomerReminded", "bell"),
			Map.entry("NoteTakenBack", "back"));

	private final Conversations conversations;

	private final Journal journal;

	private final Documents documents;

	private final Accounts accounts;

	private final Texts texts;

	private final JournalWords words;

	Timelines(Conversations conversations, Journal journal, Documents documents, Accounts accounts, Texts texts,
			JournalWords words) {
		this.conversations = conversations;
		this.journal = journal;
		this.documents = documents;
		this.accounts = accounts;
		this.texts = texts;
		this.words = words;
	}

	/** Of these cases together, such as a device and its order. */
	Timeline of(List<String> cases, Actor actor, Locale locale) {
		List<CaseEvent> events = new ArrayList<>();
		Map<String, Person> people = new HashMap<>();
		Function<JournalEntry, String> said = this.words.in(locale);
		for (String number : cases) {
			this.conversations.of(number, actor).forEach((entry) -> events.add(event(entry, people)));
			this.journal.of(number)
				.stream()
				.filter((entry) -> this.texts.has("staff.fact." + entry.code())
						&& !entry.code().equals("MessagePosted"))
				.forEach((entry) -> events.add(event(entry, people, said, locale)));
		}
		return Timeline.of(events);
	}

	private CaseEvent event(Entry entry, Map<String, Person> people) {
		return CaseEvent.said(entry.id(), entry.at(), entry.kind(), person(entry.by(), people).staff(), entry.name(),
				entry.text(), entry.attachments().stream().map(this.documents::get).toList(), null);
	}

	private CaseEvent event(JournalEntry entry, Map<String, Person> people, Function<JournalEntry, String> said,
			Locale locale) {
		String name = "system".equals(entry.actor()) ? this.texts.get("actor.system", locale)
				: person(entry.actor(), people).name();
		boolean bare = entry.detail().isEmpty() || CODED.contains(entry.code());
		String words = bare ? "" : said.apply(entry);
		return new CaseEvent(null, entry.at(), "fact", ICONS.getOrDefault(entry.code(), DEFAULT_ICON),
				this.texts.get("staff.fact." + entry.code(), locale), words.isEmpty() ? name : name + " · " + words,
				List.of(), null);
	}

	private Person person(String login, Map<String, Person> people) {
		return people.computeIfAbsent(login,
				(unknown) -> this.accounts.find(unknown)
					.map((actor) -> new Person(actor.name(), actor.isStaff()))
					.orElseGet(() -> new Person(unknown, true)));
	}

	private record Person(String name, boolean staff) {
	}

}
