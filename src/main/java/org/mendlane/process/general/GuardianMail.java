package org.mendlane.process.general;

import java.time.Clock;
import java.util.Map;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.StaffMember;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.customer.GuardianAssigned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a colleague that somebody has given him a customer to look after; whom the
 * decision table finds sees it in his own lists.
 */
@Component
class GuardianMail {

	private final CaseMail mail;

	private final Customers customers;

	private final Accounts accounts;

	private final Clock clock;

	GuardianMail(CaseMail mail, Customers customers, Accounts accounts, Clock clock) {
		this.mail = mail;
		this.customers = customers;
		this.accounts = accounts;
		this.clock = clock;
	}

	@EventListener
	void on(GuardianAssigned fact) {
		if (!fact.by().equals(Actor.SYSTEM.login()) && !fact.by().equals(fact.guardian())) {
			this.accounts.staffMember(fact.guardian()).ifPresent((person) -> write(fact, person));
		}
	}

	private void write(GuardianAssigned fact, StaffMember person) {
		Customer customer = this.customers.get(fact.customer());
		String by = this.accounts.staffMember(fact.by()).map(StaffMember::name).orElse("");
		this.mail.toColleague(person, fact.caseNumber(), String.valueOf(this.clock.millis()), "customer-given",
				Map.of("title", customer.name(), "by", by));
	}

}
