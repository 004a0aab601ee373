package org.mendlane.process.visit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.mendlane.journal.CasePosition;
import org.mendlane.journal.Journal;
import org.mendlane.process.general.Case;
import org.mendlane.process.general.TimeToReject;
import org.mendlane.visit.Visit;
import org.mendlane.visit.VisitAnswers;
import org.mendlane.visit.VisitWork;
import org.mendlane.visit.Visits;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The steps of processes/visit.bpmn, one bean for each service task; some are those of
 * any order.
 */
@Configuration(proxyBeanMethods = false)
class VisitSteps {

	private final Visits visits;

	private final VisitMails mails;

	VisitSteps(Visits visits, VisitMails mails) {
		this.visits = visits;
		this.mails = mails;
	}

	@Bean
	JavaDelegate confirmVisit() {
		return (step) -> this.mails.plain(step, "visit-confirmed");
	}

	@Bean
	static JavaDelegate tellCareOfVisit(@Qualifier("tellCareOfOrder") JavaDelegate ofAnyOrder) {
		return ofAnyOrder;
	}

	@Bean
	static JavaDelegate proposeVisitPaths(@Qualifier("proposePaths") JavaDelegate ofAnyOrder) {
		return ofAnyOrder;
	}

	@Bean
	static JavaDelegate confirmVisitCancellation(@Qualifier("confirmCancellation") JavaDelegate ofAnyOrder) {
		return ofAnyOrder;
	}

	@Bean
	JavaDelegate tellVisit() {
		return (step) -> this.mails.planned(step, "visit-agreed", visit(step).plan());
	}

	/** A reminder that comes too late says nothing. */
	@Bean
	JavaDelegate remindOfVisit(Clock clock) {
		return (step) -> {
			Visit visit = visit(step);
			if (LocalDateTime.now(clock).isBefore(visit.plan().day().atTime(visit.plan().from()))) {
				this.mails.planned(step, "visit-soon", visit.plan());
			}
		};
	}

	@Bean
	JavaDelegate tellVisitOverdue() {
		return (step) -> this.mails.overdue(step, visit(step));
	}

	@Bean
	JavaDelegate tellVisitStands(Journal journal) {
		return (step) -> this.mails.standing(step,
				journal.position(Case.number(step)).map(CasePosition::stage).orElse("visit"));
	}

	@Bean
	JavaDelegate askVisitAcceptance(Clock clock) {
		return (step) -> this.mails.asking(step, work(visit(step)), TimeToReject.begin(step, clock));
	}

	@Bean
	JavaDelegate assumeVisitAccepted(VisitAnswers answers) {
		return (step) -> answers.assume(Case.order(step));
	}

	@Bean
	JavaDelegate tellVisitAnswer() {
		return (step) -> {
			Visit visit = visit(step);
			this.mails.quoting(step, "visit-answer", visit.answerWords(), visit.paper());
		};
	}

	@Bean
	JavaDelegate closeVisit() {
		return (step) -> this.visits.close(Case.order(step));
	}

	@Bean
	JavaDelegate tellVisitDone() {
		return (step) -> {
			Visit visit = visit(step);
			this.mails.quoting(step, "visit-done", work(visit), visit.paper());
		};
	}

	private static @Nullable String work(Visit visit) {
		return Optional.ofNullable(visit.work()).map(VisitWork::text).orElse(null);
	}

	private Visit visit(DelegateExecution step) {
		return this.visits.last(Case.order(step)).orElseThrow();
	}

}
