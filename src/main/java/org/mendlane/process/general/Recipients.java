package org.mendlane.process.general;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairOrder;
import org.mendlane.shared.Money;
import org.mendlane.shop.ShopData;
import org.springframework.stereotype.Component;

/**
 * Who is written to: the person who reported the device, as long as he still has a log-in
 * of that customer, else the customer himself.
 */
@Component
class Recipients {

	private final Customers customers;

	private final Accounts accounts;

	private final CaseModel model;

	Recipients(Customers customers, Accounts accounts, CaseModel model) {
		this.customers = customers;
		this.accounts = accounts;
		this.model = model;
	}

	To of(RepairOrder order) {
		return of(order.customer(), order.submittedBy());
	}

	To of(Repair repair) {
		return of(repair.customer(), repair.submittedBy());
	}

	/**
	 * Who hears that this amount is to be decided: the person who reported the device,
	 * and if he may not decide it, also those who may; if nobody may, all who decide.
	 */
	List<To> deciding(Repair repair, Money amount) {
		To reporter = of(repair);
		List<Actor> people = this.accounts.ofCustomer(repair.customer().value());
		List<Actor> able = people.stream().filter((person) -> person.mayDecide(amount)).toList();
		if (able.stream().anyMatch((person) -> person.login().equals(repair.submittedBy()))) {
			return List.of(reporter);
		}
		Stream<Actor> others = able.isEmpty() ? people.stream().filter(Actor::mayDecide) : able.stream();
		return Stream
			.concat(Stream.of(reporter),
					others.filter((actor) -> !actor.login().equals(reporter.email()))
						.map((actor) -> new To(reporter.customer(), actor.name(), actor.login(), actor.language())))
			.toList();
	}

	To of(Customer customer) {
		return new To(customer, customer.name(), customer.email(), customer.language());
	}

	To shop(Customer about) {
		ShopData shop = this.model.shop();
		return new To(about, shop.name(), shop.email(), shop.language());
	}

	To guardian(Customer customer) {
		return this.model.guardian(customer)
			.map((person) -> new To(customer, person.name(), person.email(), person.language()))
			.orElseGet(() -> shop(customer));
	}

	private To of(CustomerId id, String login) {
		Customer customer = this.customers.get(id);
		return this.accounts.member(login, id.value())
			.map((actor) -> new To(customer, actor.name(), actor.login(), actor.language()))
			.orElseGet(() -> of(customer));
	}

	/** The person, address and language for a mail about a customer. */
	record To(Customer customer, String name, String email, Locale language) {
	}

}
