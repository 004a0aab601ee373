package org.mendlane.helpdesk;

import java.util.List;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.document.DocumentId;
import org.mendlane.document.Documents;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conversations between customers and shop, one per case.
 */
@Service
@Transactional
public class Conversations {

	private static final int LONGEST = 4000;

	private static final int MOST_ATTACHMENTS = 10;

	private final EntryRows entries;

	private final Participants participants;

	private final Documents documents;

	private final ApplicationEventPublisher facts;

	private final Mentions mentions;

	Conversations(EntryRows entries, Participants participants, Documents documents, ApplicationEventPublisher facts,
			Mentions mentions) {
		this.entries = entries;
		this.participants = participants;
		this.documents = documents;
		this.facts = facts;
		this.mentions = mentions;
	}

	/** Writes to the other side. */
	public void post(String caseNumber, String text, List<DocumentId> attachments, Actor actor) {
		participants.mustSee(caseNumber, actor);
		mustBelongTo(caseNumber, attachments);
		entries.append(caseNumber, actor.login(), EntryKind.MESSAGE, checked(text), attachments);
		facts.publishEvent(new MessagePosted(caseNumber, actor.isStaff(), actor.login()));
	}

	/**
	 * Writes what customers never see, tells whoever is named in it, gives its number.
	 */
	public long note(String caseNumber, String text, Actor actor) {
		return keep(caseNumber, EntryKind.NOTE, text, actor);
	}

	/** Whoever has just written a note may take it back. */
	public void takeBack(String caseNumber, long note, Actor actor) {
		entries.takeBack(caseNumber, note, actor.login());
		facts.publishEvent(new NoteTakenBack(caseNumber, actor.login()));
	}

	/** Keeps what was said when somebody of the shop called, or that nobody answered. */
	public void called(String caseNumber, boolean reached, String text, Actor actor) {
		mustBeStaff(caseNumber, actor);
		actor.require(Role.RECEPTION, Role.CARE, Role.TECHNICIAN, Role.QUALITY, Role.DISPATCH);
		keep(caseNumber, EntryKind.CALL, text, actor);
		facts.publishEvent(new CustomerCalled(caseNumber, reached, actor.login()));
	}

	private long keep(String caseNumber, EntryKind kind, String text, Actor actor) {
		mustBeStaff(caseNumber, actor);
		participants.mustSee(caseNumber, actor);
		long entry = entries.append(caseNumber, actor.login(), kind, checked(text), List.of());
		mentions.tell(caseNumber, text.strip(), entry, actor);
		return entry;
	}

	/** What was written, oldest first; for customers without the notes. */
	@Transactional(readOnly = true)
	public List<Entry> of(String caseNumber, Actor actor) {
		participants.mustSee(caseNumber, actor);
		return entries.of(caseNumber, actor.isStaff());
	}

	/** The number of the case in whose history staff finds what was written. */
	@Transactional(readOnly = true)
	public String caseOf(long entry, Actor actor) {
		String caseNumber = entries.caseOf(entry)
			.filter((number) -> actor.isStaff())
			.orElseThrow(() -> new NotFound("entry " + entry));
		participants.mustSee(caseNumber, actor);
		return caseNumber;
	}

	private static void mustBeStaff(String caseNumber, Actor actor) {
		if (!actor.isStaff()) {
			throw new NotFound("notes of " + caseNumber);
		}
	}

	private void mustBelongTo(String caseNumber, List<DocumentId> attachments) {
		if (attachments.size() > MOST_ATTACHMENTS) {
			throw new Refusal("helpdesk.too-many-attachments", MOST_ATTACHMENTS);
		}
		for (DocumentId attachment : attachments) {
			if (!documents.get(attachment).caseNumber().equals(caseNumber)) {
				throw new NotFound("document " + attachment.value() + " of " + caseNumber);
			}
		}
	}

	static String checked(String text) {
		if (text.isBlank()) {
			throw new Refusal("helpdesk.empty");
		}
		if (text.strip().length() > LONGEST) {
			throw new Refusal("helpdesk.too-long", LONGEST);
		}
		return text.strip();
	}

}
