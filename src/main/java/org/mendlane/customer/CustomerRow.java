package org.mendlane.customer;

import java.time.Instant;
import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Address;
import org.mendlane.shared.PhoneNumbers;

/** A stored customer. */
@Entity
@Table(name = "customer")
class CustomerRow {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	@Enumerated(EnumType.STRING)
	private CustomerKind kind = CustomerKind.PERSON;

	private String name = "";

	private @Nullable String taxId;

	private String email = "";

	private @Nullable String phone;

	private String language = "";

	@Embedded
	private Place place = new Place();

	private @Nullable String guardian;

	@Enumerated(EnumType.STRING)
	private ContractKind contract = ContractKind.WITHOUT;

	@Embedded
	private CustomerKeys keys = new CustomerKeys();

	@Column
	private Instant createdAt = Instant.EPOCH;

	protected CustomerRow() {
	}

	CustomerRow(CustomerKind kind, ContactData data, Instant now) {
		this.kind = kind;
		this.createdAt = now;
		change(data);
	}

	CustomerId id() {
		return new CustomerId((this.id != null) ? this.id : 0);
	}

	void change(ContactData data) {
		this.name = data.name().strip();
		this.taxId = filled(data.taxId());
		this.email = data.email().strip();
		this.phone = PhoneNumbers.kept(data.phone(), data.address().country());
		this.language = data.language().getLanguage();
		this.place = new Place(data.address(), this.name);
		this.keys = new CustomerKeys(this.name, this.place.address().postalCode(), this.place.address().city(),
				this.email, this.taxId, this.phone);
	}

	void entrust(String guardian) {
		this.guardian = guardian;
	}

	CustomerKeys keys() {
		return this.keys;
	}

	/** Answers what was agreed before. */
	ContractKind agree(ContractKind now) {
		ContractKind before = this.contract;
		this.contract = now;
		return before;
	}

	Address address() {
		return this.place.address();
	}

	Customer customer() {
		return new Customer(id(), this.kind, this.name, this.taxId, this.email, this.phone,
				Locale.forLanguageTag(this.language), address(), this.guardian, this.contract, this.version);
	}

	private static @Nullable String filled(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
