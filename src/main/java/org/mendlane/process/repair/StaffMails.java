package org.mendlane.process.repair;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mendlane.account.Accounts;
import org.mendlane.account.StaffMember;
import org.mendlane.customer.Customers;
import org.mendlane.journal.CasePosition;
import org.mendlane.journal.Journal;
import org.mendlane.process.general.Case;
import org.mendlane.process.general.CaseMail;
import org.mendlane.process.general.CaseModel;
import org.mendlane.repair.Holdup;
import org.mendlane.repair.Repair;
import org.mendlane.repair.Repairs;
import org.springframework.stereotype.Component;

/**
 * Mails to those in the shop whom a device concerns: its technician and the guardian.
 */
@Component
class StaffMails {

	private final Repairs repairs;

	private final Customers customers;

	private final Accounts accounts;

	private final CaseModel model;

	private final CaseMail mail;

	private final Journal journal;

	StaffMails(Repairs repairs, Customers customers, Accounts accounts, CaseModel model, CaseMail mail,
			Journal journal) {
		this.repairs = repairs;
		this.customers = customers;
		this.accounts = accounts;
		this.model = model;
		this.mail = mail;
		this.journal = journal;
	}

	/** That the device has been at this stage for days. */
	void standing(DelegateExecution step, String stage) {
		aboutRepair(step, "case-stands", Map.of("step", stage));
	}

	/** The same at whatever stage it is, to the guardian alone. */
	void standing(DelegateExecution step) {
		Repair repair = this.repairs.repair(Case.repair(step));
		String stage = this.journal.position(Case.number(step)).map(CasePosition::stage).orElse("");
		guardian(repair)
			.forEach((person) -> write(step, person, "case-stands", Map.of("step", stage, "title", repair.title())));
	}

	/** That the day has passed on which the work should have gone on. */
	void stillStuck(DelegateExecution step, Holdup holdup) {
		aboutRepair(step, "stuck-due", Map.of("cause", holdup.cause().name(), "reason", holdup.reason(), "page",
				"/staff/stuck/" + holdup.repair().number()));
	}

	void aboutRepair(DelegateExecution step, String template) {
		aboutRepair(step, template, Map.of());
	}

	private void aboutRepair(DelegateExecution step, String template, Map<String, Object> more) {
		Repair repair = this.repairs.repair(Case.repair(step));
		Map<String, Object> values = new HashMap<>(more);
		values.put("title", repair.title());
		Stream
			.concat(Optional.ofNullable(Objects.toString(step.getVariable("technician"), null))
				.flatMap(this.accounts::staffMember)
				.stream(), guardian(repair))
			.distinct()
			.forEach((person) -> write(step, person, template, values));
	}

	private Stream<StaffMember> guardian(Repair repair) {
		return this.model.guardian(this.customers.get(repair.customer())).stream();
	}

	private void write(DelegateExecution step, StaffMember person, String template, Map<String, Object> values) {
		this.mail.toColleague(person, Case.number(step), step.getActivityInstanceId(), template, values);
	}

}
