package org.mendlane.account;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.mendlane.shared.PhoneNumbers;

/** Somebody's log-in, of staff or of a customer. */
@Entity
@Table(name = "account")
class Account {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	@NaturalId
	private String login = "";

	private String name = "";

	private String email = "";

	private @Nullable String phone;

	private @Nullable String passwordHash;

	private String language = "";

	@Convert(converter = RolesConverter.class)
	private Set<Role> roles = Set.of();

	@Convert(converter = SkillsConverter.class)
	private Set<String> skills = Set.of();

	private boolean absent;

	private @Nullable Long customerId;

	@ElementCollection
	@CollectionTable(name = "membership", joinColumns = @JoinColumn(name = "account_id"))
	@MapKeyColumn(name = "customer_id")
	@BatchSize(size = 50)
	private Map<Long, Membership> memberships = new HashMap<>();

	@Column
	private Instant createdAt = Instant.EPOCH;

	protected Account() {
	}

	Account(NewStaff person, String login, Instant now) {
		this(login, person.name(), person.email(), person.language(), now);
		this.phone = PhoneNumbers.kept(person.phone(), "");
		this.roles = Set.copyOf(person.roles());
		this.skills = Set.copyOf(person.skills());
	}

	Account(NewLogin person, String login, Instant now) {
		this(login, person.name(), person.email().strip(), person.language(), now);
		join(person.customer(), person.rights(), now);
	}

	private Account(String login, String name, String email, Locale language, Instant now) {
		this.login = login;
		this.name = name.strip();
		this.email = email;
		this.language = language.getLanguage();
		this.createdAt = now;
	}

	long id() {
		return (this.id != null) ? this.id : 0;
	}

	String login() {
		return this.login;
	}

	@Nullable String passwordHash() {
		return this.passwordHash;
	}

	Set<Role> roles() {
		return this.roles;
	}

	boolean isStaff() {
		return this.customerId == null;
	}

	/** Whether somebody of a customer still is one of any customer's people. */
	boolean belongsSomewhere() {
		return isStaff() || !this.memberships.isEmpty();
	}

	boolean belongsTo(long customer) {
		return this.memberships.containsKey(customer);
	}

	Set<Long> customers() {
		return Set.copyOf(this.memberships.keySet());
	}

	/** From now on this person acts for this customer, among others. */
	void join(long customer, Rights rights, Instant now) {
		Membership before = this.memberships.get(customer);
		this.memberships.put(customer, new Membership(rights, (before != null) ? before.since() : now));
		this.customerId = customer;
	}

	void change(long customer, Rights rights) {
		Membership before = this.memberships.get(customer);
		if (before != null) {
			this.memberships.put(customer, new Membership(rights, before.since()));
		}
	}

	/** Acts for another of his customers, if there is one; else for nobody. */
	void leave(long customer) {
		this.memberships.remove(customer);
		this.memberships.keySet().stream().min(Long::compare).ifPresent((other) -> this.customerId = other);
	}

	void actFor(long customer) {
		if (belongsTo(customer)) {
			this.customerId = customer;
		}
	}

	void choosePassword(String hash) {
		this.passwordHash = hash;
	}

	void speak(Locale language) {
		this.language = language.getLanguage();
	}

	void setAbsent(boolean absent) {
		this.absent = absent;
	}

	Actor actor() {
		return as(this.customerId);
	}

	/** The person as one of this customer's people, with what he may do there. */
	Actor as(@Nullable Long customer) {
		Membership membership = (customer != null) ? this.memberships.get(customer) : null;
		return new Actor(this.login, this.name, language(), this.roles, customer,
				(membership != null) ? membership.rights() : null, null);
	}

	Member member(long customer) {
		Membership membership = Objects.requireNonNull(this.memberships.get(customer));
		return new Member(id(), this.login, this.name, membership.rights(), membership.since());
	}

	StaffMember staffMember() {
		return new StaffMember(this.login, this.name, this.email, this.phone, this.roles, this.skills, this.absent,
				language());
	}

	private Locale language() {
		return Locale.forLanguageTag(this.language);
	}

}
