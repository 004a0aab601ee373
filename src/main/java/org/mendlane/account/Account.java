package org.mendlane.account;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

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

	@Enumerated(EnumType.STRING)
	private @Nullable CompanyRight companyRight;

	@Column
	private Instant createdAt = Instant.EPOCH;

	protected Account() {
	}

	Account(NewStaff person, String login, Instant now) {
		this(login, person.name(), person.email(), person.language(), now);
		this.phone = person.phone();
		this.roles = Set.copyOf(person.roles());
		this.skills = Set.copyOf(person.skills());
	}

	Account(NewLogin person, String login, Instant now) {
		this(login, person.name(), person.email().strip(), person.language(), now);
		this.customerId = person.customer();
		this.companyRight = person.right();
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
		return new Actor(this.login, this.name, language(), this.roles, this.customerId, this.companyRight);
	}

	StaffMember staffMember() {
		return new StaffMember(this.login, this.name, this.email, this.phone, this.roles, this.skills, this.absent,
				language());
	}

	private Locale language() {
		return Locale.forLanguageTag(this.language);
	}

}
