package org.mendlane.process.general;

import java.util.Optional;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.mendlane.journal.Journal;
import org.mendlane.shared.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Work that an analyst draws for somebody in the shop, with the form
 * {@code forms/assignment.form} and no code of its own.
 */
@Configuration(proxyBeanMethods = false)
class Assignment {

	private final Cases cases;

	private final TaskNote notes;

	Assignment(Cases cases, TaskNote notes) {
		this.cases = cases;
		this.notes = notes;
	}

	/** Input: instruction, what is to be done. */
	@Bean
	TaskListener showAssignment() {
		return (task) -> {
			Optional<Cases.About> about = this.cases.find(Case.number(task));
			FormTask form = FormTask.of(task);
			form.show("title", task.getName())
				.show("about", about.map(Cases.About::title).orElse(""))
				.show("number", Case.number(task))
				.show("casePage", "/staff/cases/" + Case.number(task))
				.show("instruction", form.text("instruction"))
				.askWith("aboutNothing", about.isEmpty());
		};
	}

	/** The note is for colleagues; the journal only hears that the work is done. */
	@Bean
	TaskListener takeAssignment(Journal journal) {
		return (task) -> {
			FormTask form = FormTask.of(task);
			String number = Case.number(task);
			if (form.text("assignmentNote") != null && this.cases.find(Case.number(task)).isEmpty()) {
				throw new Refusal("task.note-without-case");
			}
			this.notes.keep(task, "assignmentNote");
			journal.note(number, "AssignmentDone", form.by(), task.getTaskDefinitionKey());
		};
	}

}
