package org.mendlane.process.registration;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.mendlane.account.Accounts;
import org.mendlane.account.Role;
import org.mendlane.customer.Customers;
import org.mendlane.journal.Journal;
import org.mendlane.process.general.Case;
import org.mendlane.process.general.FormTask;
import org.mendlane.process.general.FormTask.Choice;
import org.mendlane.process.general.TaskNote;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the forms of processes/registration.bpmn show and what is done with the answers.
 */
@Configuration(proxyBeanMethods = false)
class RegistrationForms {

	@Bean
	TaskListener showCheckNewCustomer() {
		return (task) -> FormTask.of(task).show("customerPage", page(task.getExecution().getProcessBusinessKey()));
	}

	@Bean
	TaskListener takeCheckNewCustomer(Journal journal, TaskNote notes) {
		return (task) -> {
			notes.keep(task, "note");
			journal.note(Case.number(task), "CustomerChecked", FormTask.of(task).by(), "");
		};
	}

	@Bean
	TaskListener showChooseGuardian(Accounts accounts) {
		return (task) -> {
			List<Choice> people = Stream.concat(accounts.staff(Role.CARE).stream(), accounts.staff(Role.LEAD).stream())
				.distinct()
				.map((person) -> new Choice(person.name(), person.login()))
				.toList();
			FormTask.of(task).show("customerPage", page(Case.number(task))).offer("candidates", people);
		};
	}

	@Bean
	TaskListener takeChooseGuardian(Customers customers) {
		return (task) -> {
			FormTask form = FormTask.of(task);
			customers.assignGuardian(Case.customer(task.getExecution()), form.required("chosen"), form.by());
		};
	}

	private static String page(String caseNumber) {
		return "/staff/cases/" + caseNumber;
	}

}
