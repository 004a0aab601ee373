package org.mendlane.process.general;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.account.StaffMember;
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
						.map((actor) -> to(reporter.customer(), actor)))
			.toList();
	}

	To of(Customer customer) {
		Set<String> readers = this.accounts.member(customer.email(), customer.id().value())
			.map((actor) -> Set.of(actor.login()))
			.orElse(Set.of());
		return new To(customer, customer.name(), customer.email(), customer.language(), readers);
	}

	/** The shop's mail box, which all of customer care read. */
	To shop(Customer about) {
		ShopData shop = this.model.shop();
		Set<String> care = this.accounts.staff(Role.CARE).stream().map(StaffMember::login).collect(Collectors.toSet());
		return new To(about, shop.name(), shop.email(), shop.language(), care);
	}

	To guardian(Customer customer) {
		return this.model.guardian(customer)
			.map((person) -> new To(customer, person.name(), person.email(), person.language(), Set.of(person.login())))
			.orElseGet(() -> shop(customer));
	}

	private To of(CustomerId id, String login) {
		Customer customer = this.customers.get(id);
		return this.accounts.member(login, id.value())
			.map((actor) -> to(customer, actor))
			.orElseGet(() -> of(customer));
	}

	private static To to(Customer customer, Actor actor) {
		return new To(customer, actor.name(), actor.login(), actor.language(), Set.of(actor.login()));
	}

	/**
	 * The person, address and language for a mail about a customer, and whose notice it
	 * is.
	 */
	record To(Customer customer, String name, String email, Locale language, Set<String> readers) {

		/** By mail only: what lets somebody in stands nowhere else. */
		To byMailOnly() {
			return new To(this.customer, this.name, this.email, this.language, Set.of());
		}

	}

}
