package org.mendlane.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.customer.ContractKind;
import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerKind;
import org.mendlane.customer.Customers;
import org.mendlane.customer.Registration;
import org.mendlane.shared.Address;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Customers who register, and customer care's first look at them.
 */
@Component
@Profile("demo")
class Newcomers {

	/** Younger accounts than this have not been looked at. */
	private static final int CHECKED_AFTER = 2;

	private final Customers customers;

	private final Accounts accounts;

	private final Branches branches;

	private final Tasks tasks;

	private final WorkingDays days;

	private final Play play;

	Newcomers(Customers customers, Accounts accounts, Branches branches, Tasks tasks, WorkingDays days, Play play) {
		this.customers = customers;
		this.accounts = accounts;
		this.branches = branches;
		this.tasks = tasks;
		this.days = days;
		this.play = play;
	}

	void plan() {
		for (Row row : Table.read("customers")) {
			Instant at = this.days.daysAgo(row.number("days"), LocalTime.parse(row.text("time")));
			this.play.add(at, "registration of " + row.text("email"), () -> register(row));
			if (row.number("days") > CHECKED_AFTER) {
				this.play.add(this.days.later(at, 95), "check of " + row.text("email"), () -> check(row));
			}
		}
	}

	private void register(Row row) {
		Address address = new Address(row.text("name"), row.text("street"), row.text("code"), row.text("city"),
				row.text("country"));
		this.customers
			.register(new Registration(CustomerKind.valueOf(row.text("kind")), row.text("name"), row.textOrNull("tax"),
					row.text("email"), row.text("phone"), row.language("language"), address, ShopOpening.PASSWORD));
		Actor first = this.accounts.actor(row.text("email"));
		this.branches.open(row, first);
	}

	private void check(Row row) {
		Customer customer = this.customers.own(this.accounts.actor(row.text("email")));
		String number = customer.caseNumber();
		this.tasks.complete(number, "CheckNewCustomer", this.tasks.person("care"), Map.of());
		if (row.has("contract")) {
			this.customers.agree(customer.id(), ContractKind.valueOf(row.text("contract")), this.tasks.person("care"));
		}
		if (customer.guardian() == null) {
			this.tasks.complete(number, "ChooseGuardian", this.tasks.person("lead"), Map.of("chosen", "care"));
		}
	}

}
