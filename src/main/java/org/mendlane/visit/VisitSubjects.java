package org.mendlane.visit;

import java.util.List;
import java.util.Locale;

import org.mendlane.account.Accounts;
import org.mendlane.account.StaffMember;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairOrder;
import org.mendlane.repair.RepairOrders;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Component;

/**
 * Whom and what a visit is about, in the words of the customer's language.
 */
@Component
class VisitSubjects {

	private final RepairOrders orders;

	private final Customers customers;

	private final Accounts accounts;

	private final Texts texts;

	VisitSubjects(RepairOrders orders, Customers customers, Accounts accounts, Texts texts) {
		this.orders = orders;
		this.customers = customers;
		this.accounts = accounts;
		this.texts = texts;
	}

	RepairOrder order(Visit visit) {
		return orders.order(visit.order());
	}

	Customer customer(Visit visit) {
		return customers.get(order(visit).customer());
	}

	List<Repair> devices(Visit visit) {
		return orders.devices(visit.order());
	}

	String name(String login) {
		return accounts.staffMember(login).map(StaffMember::name).orElse(login);
	}

	String when(VisitPlan plan, Locale language) {
		return texts.get("print.visit.when", language, texts.date(plan.day(), language), plan.from().toString(),
				plan.to().toString());
	}

	/** What the customer has answered, how and when, as a sentence. */
	String said(VisitReport report, Consent consent, Customer customer) {
		Locale language = customer.language();
		String who = (report.signer() != null) ? report.signer() : customer.name();
		String at = (consent.way() == ConsentWay.SILENCE) ? texts.date(consent.at(), language)
				: texts.dateTime(consent.at(), language);
		return texts.get("print.visit." + report.outcome() + "." + consent.way(), language, who, at);
	}

}
