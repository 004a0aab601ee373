package org.mendlane.process.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.journal.Journal;
import org.mendlane.notification.Outbox;
import org.mendlane.notification.OutboxFilter;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.shared.Refusal;
import org.mendlane.workflow.Reminders;
import org.mendlane.workflow.Reminding;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The timers that a case has set; one that reminds its customer may be set off before its
 * time, and counts as if it had come.
 */
@Component
@Transactional
class EngineReminders implements Reminders {

	private final ReminderTimers timers;

	private final ManagementService management;

	private final Journal journal;

	private final Outbox outbox;

	private final Conduct conduct;

	private final Clock clock;

	EngineReminders(ReminderTimers timers, @Lazy ManagementService management, Journal journal, Outbox outbox,
			Conduct conduct, Clock clock) {
		this.timers = timers;
		this.management = management;
		this.journal = journal;
		this.outbox = outbox;
		this.conduct = conduct;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Instant> next(String caseNumber) {
		return nextTimer(caseNumber).map(ReminderTimers.Timer::due);
	}

	@Override
	@Transactional(readOnly = true)
	public Map<String, Reminding> of(Collection<String> caseNumbers) {
		List<ReminderTimers.Timer> set = this.timers.of(caseNumbers);
		Set<String> steps = set.stream()
			.flatMap((timer) -> timer.diagram().reminders().values().stream())
			.collect(Collectors.toSet());
		Map<String, Instant> last = this.journal.last(caseNumbers, steps);
		Map<String, Reminding> found = new HashMap<>();
		set.forEach((timer) -> found.merge(timer.caseNumber(), reminding(timer, last.get(timer.caseNumber())),
				(one, other) -> one.left() ? one : other));
		return found;
	}

	@Override
	public List<String> send(String caseNumber, Actor actor) {
		actor.require(Role.CARE);
		this.timers.lock(caseNumber);
		if (of(List.of(caseNumber)).values().stream().anyMatch(Reminding::fresh)) {
			throw new Refusal("reminder.too-soon");
		}
		ReminderTimers.Timer next = nextTimer(caseNumber).orElseThrow(() -> new Refusal("reminder.none"));
		long before = this.outbox.list(OutboxFilter.newest(1)).stream().mapToLong(OutboxMessage::id).sum();
		this.conduct.as(actor.login(), () -> setOff(Objects.requireNonNull(next.job())));
		this.journal.note(caseNumber, "CustomerReminded", actor.login(), Objects.requireNonNull(next.step()));
		return written(caseNumber, before);
	}

	private Optional<ReminderTimers.Timer> nextTimer(String caseNumber) {
		return this.timers.of(List.of(caseNumber)).stream().filter((timer) -> timer.step() != null).findFirst();
	}

	private Reminding reminding(ReminderTimers.Timer timer, @Nullable Instant last) {
		return Reminding.of(timer.step() != null, last, this.clock.instant());
	}

	/** Whatever is repeated goes on from now. */
	private void setOff(String job) {
		this.management.setJobDuedate(job, Date.from(this.clock.instant()), true);
		this.management.executeJob(job);
	}

	private List<String> written(String caseNumber, long after) {
		return this.outbox.list(OutboxFilter.ofCase(caseNumber))
			.stream()
			.filter((mail) -> mail.id() > after && mail.caseNumber().equals(caseNumber))
			.map(OutboxMessage::to)
			.toList();
	}

}
