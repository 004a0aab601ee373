package org.mendlane.customer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.criteria.Predicate;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.account.NewLogin;
import org.mendlane.account.Role;
import org.mendlane.shared.Address;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who has devices repaired, with their addresses and guardians. */
@Component
@Transactional
public class Customers {

	private static final int MOST_ADDRESSES = 50;

	private static final int LONGEST_LABEL = 60;

	private final CustomerRows rows;

	private final AddressRows addresses;

	private final Sites sites;

	private final Accounts accounts;

	private final CustomerChanges changes;

	private final Clock clock;

	Customers(CustomerRows rows, AddressRows addresses, Sites sites, Accounts accounts, CustomerChanges changes,
			Clock clock) {
		this.rows = rows;
		this.addresses = addresses;
		this.sites = sites;
		this.accounts = accounts;
		this.changes = changes;
		this.clock = clock;
	}

	/**
	 * Lets somebody register with a password; refuses an e-mail address that somebody
	 * logs in with. Anybody may type an address: whose address the shop has already is
	 * invited by mail instead, and chooses his password there.
	 */
	public CustomerRegistered register(Registration registration) {
		Optional<CustomerRow> known = withoutLogin(registration.email());
		if (known.isPresent()) {
			return invite(known.get().id(), registration.email());
		}
		CustomerRow row = save(registration.customer());
		Actor login = login(row, registration.customer(), registration.password());
		return this.changes.tell(new CustomerRegistered(row.id(), login.login(), false));
	}

	/**
	 * Enters somebody who called or wrote, to be invited to choose a password; refuses
	 * whom the shop has already.
	 */
	public CustomerId enter(NewCustomer person, Actor actor) {
		actor.require(Role.RECEPTION, Role.CARE);
		withoutLogin(person.email()).ifPresent((known) -> {
			throw new Refusal("customer.known", known.customer().name());
		});
		CustomerRow row = save(person);
		login(row, person, null);
		return this.changes.tell(new CustomerRegistered(row.id(), actor.login(), true)).customer();
	}

	/**
	 * Lets in a customer for whom nobody can log in, such as one who came with a list.
	 */
	public void invite(CustomerId id, Actor actor) {
		actor.require(Role.RECEPTION, Role.CARE);
		invite(id, actor.login());
	}

	private CustomerRegistered invite(CustomerId id, String by) {
		CustomerRow row = this.rows.lock(id.value()).orElseThrow(() -> new NotFound("customer " + id.value()));
		if (hasLogin(row)) {
			throw new Refusal("customer.has-login");
		}
		Customer known = row.customer();
		login(row, new NewCustomer(known.kind(), known.name(), known.taxId(), known.email(), known.phone(),
				known.language(), known.address()), null);
		return this.changes.tell(new CustomerRegistered(id, by, true));
	}

	private Optional<CustomerRow> withoutLogin(String email) {
		return this.rows.findByKeysEmailKeyOrderById(CustomerKeys.email(email))
			.stream()
			.filter((row) -> !hasLogin(row))
			.findFirst();
	}

	private boolean hasLogin(CustomerRow row) {
		return !this.accounts.ofCustomer(row.id().value()).isEmpty();
	}

	/** The customer with this number. */
	@Transactional(readOnly = true)
	public Customer get(CustomerId id) {
		return row(id).customer();
	}

	/** The customer whom this person belongs to. */
	@Transactional(readOnly = true)
	public Customer own(Actor actor) {
		return get(ownId(actor));
	}

	/** Customers in whose name, mail, phone, tax number or city all words occur. */
	@Transactional(readOnly = true)
	public List<Customer> find(String text, int limit) {
		if (text.isBlank()) {
			return List.of();
		}
		Specification<CustomerRow> all = SearchText.words(text)
			.stream()
			.<Specification<CustomerRow>>map((word) -> (row, query,
					builder) -> builder.or(word.stream()
						.map((pattern) -> builder.like(row.get("keys").get("searchText"), pattern, '!'))
						.toArray(Predicate[]::new)))
			.reduce(Specification::and)
			.orElseThrow();
		return this.rows.findBy(all, (found) -> found.sortBy(Sort.by("name", "id")).limit(limit).all())
			.stream()
			.map(CustomerRow::customer)
			.toList();
	}

	/** Changes the actor's own customer, who was read in this version. */
	public void change(int version, ContactData data, Actor actor) {
		change(ownId(actor), version, data, actor);
	}

	/** The actor's own customer, if he may change it. */
	CustomerId changeable(Actor actor) {
		CustomerId id = ownId(actor);
		requireEditor(id, actor);
		return id;
	}

	/** Changes a customer, by himself or by staff, unless somebody else just has. */
	void change(CustomerId id, int version, ContactData data, Actor actor) {
		requireEditor(id, actor);
		ContactRules.require(ContactRules.problems(data));
		CustomerRow row = this.rows.lock(id.value()).orElseThrow(() -> new NotFound("customer " + id.value()));
		Customer before = row.customer();
		if (before.version() != version) {
			throw new Refusal("form.changed-meanwhile");
		}
		row.change(data);
		this.changes.tell(id, FieldChange.between(before, row.customer()), actor);
	}

	/** All addresses to choose from, the customer's own first. */
	@Transactional(readOnly = true)
	public List<SavedAddress> addresses(CustomerId id) {
		List<SavedAddress> all = new ArrayList<>();
		all.add(new SavedAddress(0, "", row(id).address(), null));
		this.addresses.findByCustomerIdOrderByLabel(id.value()).forEach((row) -> all.add(row.saved()));
		return List.copyOf(all);
	}

	/** Keeps a further address of the actor's own customer. */
	public SavedAddress addAddress(String label, Address address, Actor actor) {
		return addAddress(label, null, address, actor);
	}

	/** The same, at one of the customer's sites. */
	public SavedAddress addAddress(String label, @Nullable Long site, Address address, Actor actor) {
		CustomerId id = ownId(actor);
		requireEditor(id, actor);
		if (label.isBlank() || label.length() > LONGEST_LABEL) {
			throw new Refusal("customer.label-invalid", LONGEST_LABEL);
		}
		ContactRules.require(ContactRules.problems(address));
		if (addresses(id).size() > MOST_ADDRESSES) {
			throw new Refusal("customer.too-many-addresses", MOST_ADDRESSES);
		}
		if (site != null && this.sites.find(id, site).isEmpty()) {
			throw new NotFound("site " + site);
		}
		AddressRow row = this.addresses.save(new AddressRow(id, label, site, address, row(id).customer().name()));
		this.changes.tell(id, FieldChange.added(CustomerField.FURTHER_ADDRESS, row.saved().words()), actor);
		return row.saved();
	}

	/** Forgets a further address of the actor's own customer. */
	public void removeAddress(long address, Actor actor) {
		CustomerId id = ownId(actor);
		requireEditor(id, actor);
		SavedAddress known = addresses(id).stream()
			.filter((one) -> one.id() == address && !one.isMain())
			.findFirst()
			.orElseThrow(() -> new NotFound("address " + address));
		this.addresses.deleteByIdAndCustomerId(address, id.value());
		this.changes.tell(id, FieldChange.removed(CustomerField.FURTHER_ADDRESS, known.words()), actor);
	}

	/** Gives the customer into the care of a member of staff. */
	public void assignGuardian(CustomerId id, String login, String by) {
		String guardian = this.accounts.staffMember(login).orElseThrow(() -> new NotFound("staff " + login)).login();
		CustomerRow row = row(id);
		String before = row.customer().guardian();
		row.entrust(guardian);
		this.changes.tell(new GuardianAssigned(id, before, guardian, by));
	}

	/** Notes which contract the shop has with the customer. */
	public void agree(CustomerId id, ContractKind contract, Actor actor) {
		actor.require(Role.CARE);
		ContractKind before = row(id).agree(contract);
		if (before != contract) {
			this.changes.tell(new ContractChanged(id, before, contract, actor.login()));
		}
	}

	private CustomerRow save(NewCustomer person) {
		ContactRules.require(ContactRules.problems(person.contact()));
		return this.rows.saveAndFlush(new CustomerRow(person.kind(), person.contact(), this.clock.instant()));
	}

	private Actor login(CustomerRow row, NewCustomer person, @Nullable String password) {
		CompanyRight right = (person.kind() == CustomerKind.PERSON) ? CompanyRight.PERSON : CompanyRight.ADMIN;
		return this.accounts.createCustomerLogin(
				new NewLogin(person.email(), person.name(), password, person.language(), row.id().value(), right));
	}

	private CustomerRow row(CustomerId id) {
		return this.rows.findById(id.value()).orElseThrow(() -> new NotFound("customer " + id.value()));
	}

	private static CustomerId ownId(Actor actor) {
		Long customer = actor.customer();
		if (customer == null) {
			throw new NotFound("customer of " + actor.login());
		}
		return new CustomerId(customer);
	}

	/** The customer of somebody who may change what is known about him. */
	static CustomerId editedBy(Actor actor) {
		CustomerId own = ownId(actor);
		requireEditor(own, actor);
		return own;
	}

	private static void requireEditor(CustomerId id, Actor actor) {
		if (actor.isStaff()) {
			actor.require(Role.RECEPTION, Role.CARE);
		}
		else if (actor.isGuest() || !ownId(actor).equals(id)) {
			throw new NotFound("customer " + id.value());
		}
		else if (actor.right() != CompanyRight.PERSON && actor.right() != CompanyRight.ADMIN) {
			throw new Refusal("customer.only-admin");
		}
	}

}
