package org.mendlane.logistics;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.logistics.Rejection.Outcome;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of devices with which something was wrong when they were to be home again.
 */
@Service
@Transactional
public class Rejections {

	private static final int LONGEST_ANSWER = 2000;

	private static final Pattern TEXT = Pattern.compile("(rejection|answer|reply)-(\\d{1,18})");

	private final AcceptanceRows rows;

	private final Parcels parcels;

	private final Repairs repairs;

	private final ApplicationEventPublisher facts;

	Rejections(AcceptanceRows rows, Parcels parcels, Repairs repairs, ApplicationEventPublisher facts) {
		this.rows = rows;
		this.parcels = parcels;
		this.repairs = repairs;
		this.facts = facts;
	}

	/** Says to the customer what happens now. */
	public void answer(RepairId repair, Outcome outcome, String words, String by) {
		if (words.isBlank() || words.strip().length() > LONGEST_ANSWER) {
			throw new Refusal("logistics.rejection-answer", LONGEST_ANSWER);
		}
		Rejection rejection = rows.open(repair)
			.orElseThrow(() -> new Refusal("logistics.not-rejected", repair.number()));
		long answer = rows.answer(rejection, outcome, words.strip(), by);
		facts.publishEvent(new RejectionAnswered(repair, answer, outcome, by));
	}

	/** The customer has sent it, or brought it, and it lies here. */
	public void returned(RepairId repair, Actor actor) {
		actor.require(Role.RECEPTION, Role.CARE);
		repairs.get(repair, actor);
		rows.lock(repair);
		Rejection awaited = rows.open(repair)
			.filter(Rejection::isAwaited)
			.orElseThrow(() -> new Refusal("logistics.not-awaited", repair.number()));
		rows.back(awaited, actor.login());
		facts.publishEvent(new DeviceReturned(repair, actor.login()));
	}

	/** It is worked on once more, and can go home once more. */
	public void reopen(RepairId repair) {
		rows.open(repair).ifPresent((rejection) -> rows.back(rejection, Actor.SYSTEM.login()));
		parcels.comeBack(repair);
		repairs.reopen(repair);
	}

	/** What the customer has found wrong, unless he has accepted the work since. */
	@Transactional(readOnly = true)
	public Optional<Rejection> of(RepairId repair) {
		return rows.rejected(repair);
	}

	/**
	 * What was written, for the code that the journal keeps of it; what was answered
	 * before all answers were kept is found with its rejection.
	 */
	@Transactional(readOnly = true)
	public Optional<String> text(String code) {
		Matcher kept = TEXT.matcher(code);
		return kept.matches() ? rows.text(kept.group(1), Long.parseLong(kept.group(2))) : Optional.empty();
	}

}
