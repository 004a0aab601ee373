package org.mendlane.helpdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.account.StaffMember;
import org.mendlane.customer.CustomerId;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people of the shop ask each other to do until a day, about a case or about nothing
 * that has one.
 */
@Service
@Transactional
public class Instructions {

	private static final int LONGEST = 1000;

	private static final int SUBJECT = 80;

	private final InstructionRows rows;

	private final Participants participants;

	private final Mentions mentions;

	private final Accounts accounts;

	private final ApplicationEventPublisher facts;

	private final Clock clock;

	Instructions(InstructionRows rows, Participants participants, Mentions mentions, Accounts accounts,
			ApplicationEventPublisher facts, Clock clock) {
		this.rows = rows;
		this.participants = participants;
		this.mentions = mentions;
		this.accounts = accounts;
		this.facts = facts;
		this.clock = clock;
	}

	/** Asks a colleague who is here, or a station. */
	public Instruction give(NewInstruction wanted, Actor actor) {
		if (!actor.isStaff()) {
			throw new NotFound("instructions");
		}
		mustBeKnown(wanted.about(), actor);
		String text = checked(wanted.text());
		LocalDate today = LocalDate.now(clock);
		if (wanted.due().isBefore(today) || wanted.due().isAfter(today.plusYears(1))) {
			throw new Refusal("instruction.due");
		}
		Instruction given = rows.add(wanted, station(wanted), text, actor.login());
		facts.publishEvent(new InstructionGiven(given.id(), given.caseNumber(), given.to(), given.station(),
				given.due(), actor.login()));
		mentions.tell(given.caseNumber(), text, null, actor);
		return given;
	}

	/** It has been carried out; a note says how, if there is something to say. */
	public void done(long id, String note, Actor actor) {
		Instruction asked = answer(id, false, note, actor);
		facts.publishEvent(new InstructionDone(asked.caseNumber(), actor.login()));
	}

	/** It is not carried out, for this reason. */
	public void handBack(long id, String reason, Actor actor) {
		if (reason.isBlank()) {
			throw new Refusal("instruction.reason-missing");
		}
		Instruction asked = answer(id, true, reason, actor);
		facts.publishEvent(new InstructionReturned(asked.caseNumber(), actor.login()));
	}

	/** The one with this number. */
	@Transactional(readOnly = true)
	public Instruction get(long id) {
		return rows.of(id).orElseThrow(() -> new NotFound("instruction " + id));
	}

	/** What this person has asked for and waits for, the earliest day first. */
	@Transactional(readOnly = true)
	public List<Instruction> openOf(Actor giver) {
		return rows.givenBy(giver.login(), false);
	}

	/** What lately became of this person's instructions, the newest first. */
	@Transactional(readOnly = true)
	public List<Instruction> answeredOf(Actor giver) {
		return rows.givenBy(giver.login(), true);
	}

	/** What instructions are about that have a case of their own, in a line each. */
	@Transactional(readOnly = true)
	public Map<String, String> subjects(Collection<String> caseNumbers) {
		List<String> own = caseNumbers.stream().filter(Instruction::isOwn).distinct().toList();
		Map<String, String> subjects = new HashMap<>(own.isEmpty() ? Map.of() : rows.texts(own));
		subjects.replaceAll((number, text) -> line(text));
		return subjects;
	}

	private static String line(String text) {
		String first = text.lines().findFirst().orElse("");
		return (first.length() > SUBJECT) ? first.substring(0, SUBJECT).strip() + "…" : first;
	}

	private Instruction answer(long id, boolean returned, String text, Actor actor) {
		Instruction asked = get(id);
		String said = text.isBlank() ? "" : checked(text);
		if (!rows.answer(asked, returned, said, actor.login())) {
			throw new Refusal("instruction.answered");
		}
		mentions.tell(asked.caseNumber(), said, null, actor);
		return asked;
	}

	private void mustBeKnown(@Nullable String about, Actor actor) {
		if (about == null) {
			return;
		}
		if (!OrderNumbers.isOrder(about) && !OrderNumbers.isDevice(about) && !CustomerId.isCaseNumber(about)) {
			throw new Refusal("instruction.no-case", about);
		}
		try {
			participants.mustSee(about, actor);
		}
		catch (NotFound ex) {
			throw new Refusal("instruction.no-case", about);
		}
	}

	/** A colleague's own station also sees what he is asked for. */
	private Role station(NewInstruction wanted) {
		if (wanted.to() == null) {
			return Optional.ofNullable(wanted.station()).orElseThrow(() -> new Refusal("instruction.nobody"));
		}
		return accounts.staffMember(wanted.to())
			.filter((person) -> !person.absent())
			.map(StaffMember::roles)
			.flatMap((roles) -> roles.stream().min(Comparator.naturalOrder()))
			.orElseThrow(() -> new Refusal("instruction.nobody"));
	}

	private static String checked(String text) {
		if (text.isBlank() || text.strip().length() > LONGEST) {
			throw new Refusal("instruction.text", LONGEST);
		}
		return text.strip();
	}

}
