package org.mendlane.process.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.StaffMember;
import org.mendlane.logistics.Rejections;
import org.mendlane.process.general.CaseModel;
import org.mendlane.process.general.FormTask.Choice;
import org.mendlane.quote.Decision;
import org.mendlane.quote.Question;
import org.mendlane.quote.Quote;
import org.mendlane.quote.Quotes;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.TechnicianProposal;
import org.mendlane.text.Texts;
import org.springframework.stereotype.Component;

/**
 * The longer sentences in the workshop's forms, in the language of whoever has the task.
 */
@Component
class FormWords {

	static final String POOL = "pool";

	private final Texts texts;

	private final CaseModel model;

	private final Accounts accounts;

	private final Rejections rejections;

	FormWords(Texts texts, CaseModel model, Accounts accounts, Rejections rejections) {
		this.rejections = rejections;
		this.texts = texts;
		this.model = model;
		this.accounts = accounts;
	}

	/** The person with this log-in. */
	Actor actor(String login) {
		return this.accounts.actor(login);
	}

	/** What whoever has the task reads, before that what the shop speaks. */
	Locale language(DelegateTask task) {
		return this.model.language(task);
	}

	/** What the customer has agreed to. */
	String scope(Optional<Quote> quote, Locale language) {
		Decision decision = quote.map(Quote::decision).orElse(null);
		if (quote.isEmpty() || decision == null) {
			return this.texts.get("process.scope.all", language);
		}
		return quote.get()
			.included(decision.choice())
			.stream()
			.map((line) -> "- " + line.quantity() + " × " + line.name() + " (" + line.code() + ")")
			.collect(Collectors.joining("\n"));
	}

	/** What the customer has found wrong, and what failed the last check. */
	String failures(Repair repair, Locale language) {
		List<String> failures = new ArrayList<>();
		rejected(repair, language).ifPresent(failures::add);
		if (repair.qualityFailures() > 0) {
			failures.add(this.texts.get("process.failed-quality", language, repair.qualityFailures(),
					Optional.ofNullable(repair.qualityNote()).orElse("")));
		}
		return String.join("\n\n", failures);
	}

	/** What the customer has found wrong, if he has. */
	Optional<String> rejected(Repair repair, Locale language) {
		return this.rejections.of(repair.id())
			.map((rejection) -> this.texts.get("process.rejected", language, this.texts.date(rejection.at(), language),
					rejection.reason()));
	}

	/** One line of the ranking, with points and reasons. */
	String reason(TechnicianProposal proposal, Locale language) {
		String reasons = Arrays.stream(proposal.reason().split(","))
			.map((code) -> this.texts.getOrElse("technician.reason." + code, code, language))
			.collect(Collectors.joining(", "));
		String points = this.texts.get("process.points", language, proposal.score());
		return "- **" + name(proposal.login()) + "** (" + points + "): " + reasons;
	}

	/** The ranked technicians and the pool. */
	List<Choice> choices(List<TechnicianProposal> ranking, Locale language) {
		return Stream
			.concat(ranking.stream().map((proposal) -> new Choice(name(proposal.login()), proposal.login())),
					Stream.of(new Choice(this.texts.get("technician.pool", language), POOL)))
			.toList();
	}

	/** The question that waits for an answer. */
	String question(Quotes quotes, RepairId repair) {
		return quotes.questions(repair)
			.stream()
			.filter((question) -> question.answer() == null)
			.map(Question::text)
			.collect(Collectors.joining("\n\n"));
	}

	private String name(String login) {
		return this.accounts.staffMember(login).map(StaffMember::name).orElse(login);
	}

}
