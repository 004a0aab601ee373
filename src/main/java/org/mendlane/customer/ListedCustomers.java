package org.mendlane.customer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.customer.Likeness.Kind;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Customers whom the shop brings along in a list: who they are, and how they are kept.
 */
@Component
@Transactional
public class ListedCustomers {

	private static final List<String> NOTHING = List.of("-");

	private final CustomerRows rows;

	private final EntityManager entities;

	private final CustomerChanges changes;

	private final Clock clock;

	ListedCustomers(CustomerRows rows, EntityManager entities, CustomerChanges changes, Clock clock) {
		this.rows = rows;
		this.entities = entities;
		this.changes = changes;
		this.clock = clock;
	}

	/** Whom each of them is, in the same order, found in one statement. */
	@Transactional(readOnly = true)
	public List<Likeness> known(List<ListedCustomer> people) {
		List<CustomerKeys> keys = people.stream().map(ListedCustomer::keys).toList();
		List<CustomerRow> near = this.rows.near(filled(keys, CustomerKeys::emailKey),
				filled(keys, CustomerKeys::taxKey), filled(keys, CustomerKeys::phoneKey),
				filled(keys, CustomerKeys::nameKey));
		return IntStream.range(0, people.size())
			.mapToObj((at) -> likeness(people.get(at), keys.get(at), near))
			.toList();
	}

	/**
	 * Keeps everybody who is new, and what is new about customers with their mail or tax
	 * number; nobody is remembered longer, for there may be thousands.
	 */
	public void keep(List<ListedCustomer> people, Actor actor) {
		actor.require(Role.CARE);
		List<CustomerKeys> keys = people.stream().map(ListedCustomer::keys).toList();
		List<CustomerRow> known = new ArrayList<>(this.rows.near(filled(keys, CustomerKeys::emailKey),
				filled(keys, CustomerKeys::taxKey), NOTHING, NOTHING));
		for (int at = 0; at < people.size(); at++) {
			ListedCustomer person = people.get(at);
			CustomerKeys own = keys.get(at);
			known.stream()
				.filter((row) -> row.keys().isSame(own))
				.findFirst()
				.ifPresentOrElse((row) -> change(row, person, actor), () -> known.add(create(person, actor)));
		}
		this.entities.flush();
		this.entities.clear();
	}

	private CustomerRow create(ListedCustomer person, Actor actor) {
		ContactData contact = person.contact(null);
		ContactRules.require(ContactRules.problems(contact));
		CustomerRow row = new CustomerRow(person.kind(), contact, this.clock.instant());
		row.agree(person.contract(ContractKind.WITHOUT));
		this.changes.tell(new CustomerImported(this.rows.save(row).id(), actor.login()));
		return row;
	}

	private void change(CustomerRow row, ListedCustomer person, Actor actor) {
		Customer known = row.customer();
		List<String> changes = person.changes(known);
		if (changes.stream().anyMatch((change) -> !change.equals("contract"))) {
			ContactData contact = person.contact(known);
			ContactRules.require(ContactRules.problems(contact));
			row.change(contact);
			this.changes.tell(row.id(), FieldChange.between(known, row.customer()), actor);
		}
		if (changes.contains("contract")) {
			ContractKind now = person.contract(known.contract());
			this.changes.tell(new ContractChanged(row.id(), row.agree(now), now, actor.login()));
		}
	}

	private static Likeness likeness(ListedCustomer person, CustomerKeys keys, List<CustomerRow> near) {
		List<CustomerRow> same = near.stream().filter((row) -> row.keys().isSame(keys)).toList();
		if (same.size() == 1) {
			CustomerRow one = same.get(0);
			return new Likeness(one.id(), Kind.SAME, person.changes(one.customer()));
		}
		if (!same.isEmpty()) {
			return Likeness.of(same.get(0), Kind.SEVERAL);
		}
		return like(near, keys, CustomerKeys::isNamed, Kind.NAME)
			.or(() -> like(near, keys, CustomerKeys::isCalled, Kind.PHONE))
			.orElse(new Likeness(null, Kind.NOBODY, List.of()));
	}

	private static Optional<Likeness> like(List<CustomerRow> near, CustomerKeys keys,
			BiPredicate<CustomerKeys, CustomerKeys> alike, Kind kind) {
		return near.stream()
			.filter((row) -> alike.test(row.keys(), keys))
			.findFirst()
			.map((row) -> Likeness.of(row, kind));
	}

	private static List<String> filled(List<CustomerKeys> keys, Function<CustomerKeys, String> part) {
		List<String> filled = keys.stream().map(part).filter((key) -> !key.isEmpty()).distinct().toList();
		return filled.isEmpty() ? NOTHING : filled;
	}

}
