package org.mendlane.process.visit;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.mendlane.account.Accounts;
import org.mendlane.account.Role;
import org.mendlane.process.general.Case;
import org.mendlane.process.general.DayTime;
import org.mendlane.process.general.FormTask;
import org.mendlane.process.general.FormTask.Choice;
import org.mendlane.shared.Refusal;
import org.mendlane.visit.Visit;
import org.mendlane.visit.VisitAnswer;
import org.mendlane.visit.VisitOutcome;
import org.mendlane.visit.VisitPlan;
import org.mendlane.visit.VisitReport;
import org.mendlane.visit.Visits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the forms of processes/visit.bpmn show and what is done with the answers.
 */
@Configuration(proxyBeanMethods = false)
class VisitForms {

	private static final int FIRST_HOUR = 6;

	private static final int LAST_HOUR = 21;

	private static final LocalTime MORNING = LocalTime.of(7, 0);

	private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

	private final Visits visits;

	private final VisitWords words;

	private final Clock clock;

	VisitForms(Visits visits, VisitWords words, Clock clock) {
		this.visits = visits;
		this.words = words;
		this.clock = clock;
	}

	@Bean
	TaskListener showAgreeVisit(Accounts accounts) {
		return (task) -> this.words.about(task)
			.offer("hours",
					IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
						.mapToObj((hour) -> LocalTime.of(hour, 0).toString())
						.map((time) -> new Choice(time, time))
						.toList())
			.offer("technicians",
					accounts.staff(Role.TECHNICIAN)
						.stream()
						.map((person) -> new Choice(person.name(), person.login()))
						.toList());
	}

	@Bean
	TaskListener takeAgreeVisit() {
		return (task) -> {
			FormTask form = FormTask.of(task);
			VisitPlan plan = plan(form);
			this.visits.agree(Case.order(task), plan, form.by());
			ZoneId zone = this.clock.getZone();
			form.flag("technician", plan.technician())
				.flag("visitEnds", DayTime.at(plan.day(), plan.to(), zone))
				.flag("visitRemind", reminder(plan.day()))
				.flag("visitOverdue", DayTime.at(plan.day().plusDays(1), MORNING, zone));
		};
	}

	@Bean
	TaskListener showVisitCustomer() {
		return (task) -> this.words.about(task).show("when", this.words.when(task));
	}

	@Bean
	TaskListener takeVisitCustomer() {
		return (task) -> {
			FormTask form = FormTask.of(task);
			VisitOutcome outcome = VisitOutcome.valueOf(form.required("outcome"));
			if (outcome == VisitOutcome.LATER && !waitsForAnswers(task)) {
				throw new Refusal("visit.later-not-here");
			}
			this.visits.report(Case.order(task), new VisitReport(outcome, form.required("work"), form.number("minutes"),
					form.text("reason"), form.text("signer")), form.by());
			form.flag("visitOutcome", outcome.name());
		};
	}

	@Bean
	TaskListener showAnswerVisit() {
		return (task) -> {
			VisitReport report = this.visits.last(Case.order(task)).map(Visit::report).orElse(null);
			this.words.about(task)
				.show("reason", (report != null) ? report.reason() : null)
				.show("work", (report != null) ? report.work() : null);
		};
	}

	@Bean
	TaskListener takeAnswerVisit() {
		return (task) -> {
			FormTask form = FormTask.of(task);
			VisitAnswer answer = VisitAnswer.valueOf(form.required("answer"));
			this.visits.answer(Case.order(task), answer, form.required("words"), form.by());
			form.flag("visitAnswer", answer.name());
		};
	}

	/** Diagrams of older versions do not. */
	private static boolean waitsForAnswers(DelegateTask task) {
		return task.getBpmnModelInstance().getModelElementById("AcceptVisit") != null;
	}

	/** The afternoon before, else the morning of the day, else never. */
	private String reminder(LocalDate day) {
		return Stream.of(day.minusDays(1).atTime(AFTERNOON), day.atTime(MORNING))
			.filter(LocalDateTime.now(this.clock)::isBefore)
			.findFirst()
			.map((time) -> DayTime.at(time.toLocalDate(), time.toLocalTime(), this.clock.getZone()))
			.orElseGet(() -> DayTime.end(day, this.clock.getZone()));
	}

	private static VisitPlan plan(FormTask form) {
		try {
			return new VisitPlan(LocalDate.parse(form.required("visitDay")),
					LocalTime.parse(form.required("visitFrom")), LocalTime.parse(form.required("visitTo")),
					form.required("visitor"));
		}
		catch (DateTimeException ex) {
			throw new Refusal("visit.day");
		}
	}

}
