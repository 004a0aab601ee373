package org.mendlane.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Address;

/** A further address of a customer. */
@Entity
@Table(name = "customer_address")
class AddressRow {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Column
	private long customerId;

	private String label = "";

	private @Nullable Long siteId;

	@Embedded
	private Place place = new Place();

	protected AddressRow() {
	}

	AddressRow(CustomerId customer, String label, @Nullable Long site, Address address, String name) {
		this.customerId = customer.value();
		this.label = label.strip();
		this.siteId = site;
		this.place = new Place(address, name);
	}

	SavedAddress saved() {
		return new SavedAddress((this.id != null) ? this.id : 0, this.label, this.place.address(), this.siteId);
	}

}
