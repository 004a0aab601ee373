package org.mendlane.process.visit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.StaffMember;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.document.DocumentId;
import org.mendlane.process.general.Case;
import org.mendlane.process.general.CaseMail;
import org.mendlane.process.general.CaseModel;
import org.mendlane.repair.RepairOrder;
import org.mendlane.repair.RepairOrders;
import org.mendlane.text.Texts;
import org.mendlane.visit.Visit;
import org.mendlane.visit.VisitPlan;
import org.springframework.stereotype.Component;

/**
 * The mails about a visit, in the language of whoever reads them.
 */
@Component
class VisitMails {

	private static final int LISTED = 50;

	private final RepairOrders orders;

	private final Customers customers;

	private final Accounts accounts;

	private final CaseMail mail;

	private final CaseModel model;

	private final Texts texts;

	VisitMails(RepairOrders orders, Customers customers, Accounts accounts, CaseMail mail, CaseModel model,
			Texts texts) {
		this.orders = orders;
		this.customers = customers;
		this.accounts = accounts;
		this.mail = mail;
		this.model = model;
		this.texts = texts;
	}

	/** To the customer: the devices, and where somebody comes to. */
	void plain(DelegateExecution step, String template) {
		write(step, template, Map.of(), List.of());
	}

	/** To the customer: when somebody comes, and who. */
	void planned(DelegateExecution step, String template, VisitPlan plan) {
		write(step, template, Map.of("day", this.texts.date(plan.day(), language(step)), "from", plan.from().toString(),
				"to", plan.to().toString(), "technician", name(plan.technician())), List.of());
	}

	/** To the customer: what was done, and until when he may say what he thinks of it. */
	void asking(DelegateExecution step, @Nullable String work, LocalDate until) {
		String page = this.mail.link(this.orders.order(Case.order(step)), "/visit");
		write(step, "visit-asked", Map.of("words", (work != null) ? work : "", "until",
				this.texts.date(until, language(step)), "link", page), List.of());
	}

	/** To the customer: a text that somebody has written to him, with the paper. */
	void quoting(DelegateExecution step, String template, @Nullable String words, @Nullable DocumentId paper) {
		write(step, template, Map.of("words", (words != null) ? words : ""),
				(paper != null) ? List.of(paper) : List.of());
	}

	/** To technician and guardian: nobody has said what came of the visit. */
	void overdue(DelegateExecution step, Visit visit) {
		Customer customer = this.customers.get(this.orders.order(visit.order()).customer());
		Stream
			.concat(this.accounts.staffMember(visit.plan().technician()).stream(),
					this.model.guardian(customer).stream())
			.distinct()
			.forEach((person) -> this.mail.toColleague(person, visit.order().number(), step.getActivityInstanceId(),
					"case-stands", Map.of("title", customer.name(), "step", "visit")));
	}

	/** To the guardian: nobody of customer care has gone on at this stage. */
	void standing(DelegateExecution step, String stage) {
		Customer customer = this.customers.get(this.orders.order(Case.order(step)).customer());
		this.mail.standing(step, customer, customer.name(), stage);
	}

	private void write(DelegateExecution step, String template, Map<String, Object> more, List<DocumentId> papers) {
		RepairOrder order = this.orders.order(Case.order(step));
		Map<String, Object> values = new HashMap<>(more);
		values.put("devices",
				this.orders.devices(order.id(), 0, LISTED)
					.stream()
					.map((device) -> Map.of("number", device.id().number(), "title", device.title()))
					.toList());
		values.put("place", order.returnAddress().line());
		this.mail.toCustomer(step, order, template, values, papers);
	}

	private Locale language(DelegateExecution step) {
		RepairOrder order = this.orders.order(Case.order(step));
		return this.model.language(order.submittedBy(), this.customers.get(order.customer()));
	}

	private String name(String login) {
		return this.accounts.staffMember(login).map(StaffMember::name).orElse(login);
	}

}
