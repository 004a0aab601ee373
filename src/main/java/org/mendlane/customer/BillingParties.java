package org.mendlane.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.shared.Address;
import org.mendlane.shared.ContactFormat;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who the bills of a company's people are made out to. */
@Component
@Transactional
public class BillingParties {

	private final JdbcClient jdbc;

	private final CustomerChanges changes;

	BillingParties(JdbcClient jdbc, CustomerChanges changes) {
		this.jdbc = jdbc;
		this.changes = changes;
	}

	/** All that a customer's people may be given, by name. */
	@Transactional(readOnly = true)
	public List<BillingParty> of(CustomerId customer) {
		return this.jdbc.sql("select * from billing_party where customer_id = ? and not ended order by name, id")
			.param(customer.value())
			.query((row, at) -> party(row))
			.list();
	}

	/** The one with this number, which may have ended. */
	@Transactional(readOnly = true)
	public Optional<BillingParty> find(CustomerId customer, long id) {
		return this.jdbc.sql("select * from billing_party where customer_id = ? and id = ?")
			.params(customer.value(), id)
			.query((row, at) -> party(row))
			.optional();
	}

	/** Keeps one more. */
	public void add(String name, @Nullable String taxId, Address address, Actor actor) {
		CustomerId customer = Customers.editedBy(actor);
		if (name.isBlank() || name.length() > 200) {
			throw new Refusal("customer.name-missing");
		}
		if (taxId != null && !ContactFormat.isTaxId(taxId)) {
			throw new Refusal("customer.tax-id-invalid");
		}
		ContactRules.require(ContactRules.problems(address));
		this.jdbc.sql("""
				insert into billing_party (customer_id, name, tax_id, street, postal_code, city, country, ended)
				values (?, ?, cast(? as varchar(40)), ?, ?, ?, ?, false)""")
			.params(customer.value(), name.strip(), taxId, address.street().strip(), address.postalCode().strip(),
					address.city().strip(), address.country())
			.update();
		this.changes.tell(customer, FieldChange.added(CustomerField.BILLING_PARTY, words(name, address)), actor);
	}

	/** Nobody is given it any more; orders keep it. */
	public void end(long id, Actor actor) {
		CustomerId customer = Customers.editedBy(actor);
		BillingParty party = find(customer, id).orElseThrow(() -> new NotFound("billing party " + id));
		if (this.jdbc.sql("update billing_party set ended = true where customer_id = ? and id = ? and not ended")
			.params(customer.value(), id)
			.update() == 0) {
			throw new NotFound("billing party " + id);
		}
		this.jdbc.sql("update membership set billing_party_id = null where billing_party_id = ?").param(id).update();
		this.changes.tell(customer,
				FieldChange.removed(CustomerField.BILLING_PARTY, words(party.name(), party.address())), actor);
	}

	private static String words(String name, Address address) {
		return name.strip() + ", " + address.line();
	}

	void mustBeOf(CustomerId customer, @Nullable Long id) {
		if (id != null && of(customer).stream().noneMatch((party) -> party.id() == id)) {
			throw new NotFound("billing party " + id);
		}
	}

	private static BillingParty party(ResultSet row) throws SQLException {
		String name = row.getString("name");
		return new BillingParty(row.getLong("id"), name, row.getString("tax_id"),
				new Address(name, row.getString("street"), row.getString("postal_code"), row.getString("city"),
						row.getString("country")));
	}

}
