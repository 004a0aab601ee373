package org.mendlane.process.repair;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.mendlane.logistics.Rejection;
import org.mendlane.logistics.Rejection.Outcome;
import org.mendlane.logistics.Rejections;
import org.mendlane.process.engine.Decisions;
import org.mendlane.process.general.Case;
import org.mendlane.process.general.FormTask;
import org.mendlane.process.general.TaskNote;
import org.mendlane.quote.Quotes;
import org.mendlane.repair.Repair;
import org.mendlane.repair.Repairs;
import org.mendlane.repair.TechnicianProposal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The forms of processes/repair.bpmn for the lead and the guardians.
 */
@Configuration(proxyBeanMethods = false)
class CareForms {

	private final Repairs repairs;

	private final FormWords words;

	private final TaskNote notes;

	CareForms(Repairs repairs, FormWords words, TaskNote notes) {
		this.repairs = repairs;
		this.words = words;
		this.notes = notes;
	}

	@Bean
	TaskListener showChooseTechnician(Decisions decisions) {
		return (task) -> {
			Repair repair = this.repairs.repair(Case.repair(task));
			Locale language = this.words.language(task);
			List<TechnicianProposal> ranking = this.repairs.rankTechnicians(repair.id(),
					new TechnicianTable(decisions));
			RepairForms.about(task, repair)
				.show("fault", repair.fault())
				.show("ranking",
						ranking.stream()
							.map((one) -> this.words.reason(one, language))
							.collect(Collectors.joining("\n")))
				.offer("candidates", this.words.choices(ranking, language));
		};
	}

	@Bean
	TaskListener takeChooseTechnician() {
		return (task) -> {
			FormTask form = FormTask.of(task);
			String chosen = FormWords.POOL.equals(form.text("chosen")) ? null : form.text("chosen");
			this.repairs.assign(Case.repair(task), chosen, form.required("reason"), form.by());
			form.flag("technician", chosen);
		};
	}

	@Bean
	TaskListener showAnswerQuestion(Quotes quotes) {
		return (task) -> {
			Repair repair = this.repairs.repair(Case.repair(task));
			RepairForms.about(task, repair).show("question", this.words.question(quotes, repair.id()));
		};
	}

	@Bean
	TaskListener takeAnswerQuestion(Quotes quotes) {
		return (task) -> {
			FormTask form = FormTask.of(task);
			quotes.answer(Case.repair(task), form.required("answer"), form.by());
			form.flag("newQuote", form.ticked("withdraw"));
			if (form.ticked("withdraw")) {
				quotes.reopen(Case.repair(task), this.words.actor(form.by()));
				form.flag("decision", "REQUOTE");
			}
		};
	}

	@Bean
	TaskListener showAnswerRejection(Rejections rejections) {
		return (task) -> {
			Repair repair = this.repairs.repair(Case.repair(task));
			RepairForms.about(task, repair)
				.show("reason", rejections.of(repair.id()).map(Rejection::reason).orElse(null));
		};
	}

	@Bean
	TaskListener takeAnswerRejection(Rejections rejections) {
		return (task) -> {
			FormTask form = FormTask.of(task);
			Outcome outcome = Outcome.valueOf(form.required("outcome"));
			rejections.answer(Case.repair(task), outcome, form.required("words"), form.by());
			form.flag("rejectionAnswer", outcome.name());
		};
	}

	@Bean
	TaskListener showCallAboutQuote() {
		return (task) -> RepairForms.about(task, this.repairs.repair(Case.repair(task)))
			.show("decisionPage", "/staff/decision/" + Case.number(task));
	}

	@Bean
	TaskListener takeCallAboutQuote() {
		return this.notes::keepCall;
	}

}
