package org.mendlane.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.shared.ContactFormat;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.PhoneNumbers;
import org.mendlane.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Branches and sites of companies, one below the other, and whom to talk to there. */
@Component
@Transactional
public class Sites {

	private static final int MOST = 200;

	private static final int DEEPEST = 5;

	private final JdbcClient jdbc;

	private final CustomerChanges changes;

	Sites(JdbcClient jdbc, CustomerChanges changes) {
		this.jdbc = jdbc;
		this.changes = changes;
	}

	/** A customer's sites as a tree, each right below the one that it belongs to. */
	@Transactional(readOnly = true)
	public List<Site> of(CustomerId customer) {
		List<Site> all = this.jdbc
			.sql("select id, parent_id, name from company_site where customer_id = ? order by name, id")
			.param(customer.value())
			.query((row, at) -> new Site(row.getLong("id"), row.getObject("parent_id", Long.class),
					row.getString("name"), 0))
			.list();
		List<Site> tree = new ArrayList<>();
		below(null, 0, all, tree);
		return List.copyOf(tree);
	}

	private static void below(@Nullable Long parent, int depth, List<Site> all, List<Site> tree) {
		all.stream().filter((site) -> Objects.equals(site.parent(), parent)).forEach((site) -> {
			tree.add(new Site(site.id(), parent, site.name(), depth));
			below(site.id(), depth + 1, all, tree);
		});
	}

	/** Whom the shop may talk to, by name. */
	@Transactional(readOnly = true)
	public List<ContactPerson> contacts(CustomerId customer) {
		return this.jdbc.sql("select * from company_contact where customer_id = ? order by name, id")
			.param(customer.value())
			.query((row, at) -> contact(row))
			.list();
	}

	/** The site with this number, if it is one of this customer's. */
	@Transactional(readOnly = true)
	public Optional<Site> find(CustomerId customer, @Nullable Long id) {
		return of(customer).stream().filter((site) -> Objects.equals(site.id(), id)).findFirst();
	}

	/** The contact with this number, if it is one of this customer's. */
	@Transactional(readOnly = true)
	public Optional<ContactPerson> contact(CustomerId customer, @Nullable Long id) {
		return contacts(customer).stream().filter((contact) -> Objects.equals(contact.id(), id)).findFirst();
	}

	/** Opens a site, below another one or not. */
	public void add(String name, @Nullable Long parent, Actor actor) {
		CustomerId customer = Customers.editedBy(actor);
		if (name.isBlank() || name.strip().length() > 120) {
			throw new Refusal("customer.site-name", 120);
		}
		Optional<Site> above = above(customer, parent);
		if (above.filter((site) -> site.depth() >= DEEPEST - 1).isPresent()) {
			throw new Refusal("customer.site-too-deep", DEEPEST);
		}
		mustHaveRoom(of(customer).size());
		this.jdbc.sql("insert into company_site (customer_id, parent_id, name) values (?, cast(? as bigint), ?)")
			.params(customer.value(), parent, name.strip())
			.update();
		this.changes.tell(customer, FieldChange.added(CustomerField.SITE, name.strip()), actor);
	}

	/** Closes a site that has none below it; its addresses and contacts stay. */
	public void remove(long id, Actor actor) {
		CustomerId customer = Customers.editedBy(actor);
		Site site = find(customer, id).orElseThrow(() -> new NotFound("site " + id));
		if (of(customer).stream().anyMatch((one) -> Objects.equals(one.parent(), id))) {
			throw new Refusal("customer.site-in-use");
		}
		this.jdbc.sql("delete from company_site where id = ?").param(id).update();
		this.changes.tell(customer, FieldChange.removed(CustomerField.SITE, site.name()), actor);
	}

	/** Keeps somebody whom the shop may talk to. */
	public void add(NewContact contact, Actor actor) {
		CustomerId customer = Customers.editedBy(actor);
		String country = country(customer);
		mustBeSound(contact, country);
		above(customer, contact.site());
		mustHaveRoom(contacts(customer).size());
		this.jdbc.sql("""
				insert into company_contact (customer_id, site_id, name, job, phone, email)
				values (?, cast(? as bigint), ?, ?, cast(? as varchar(40)), cast(? as varchar(190)))""")
			.params(customer.value(), contact.site(), contact.name().strip(), contact.job().strip(),
					PhoneNumbers.kept(contact.phone(), country), contact.email())
			.update();
		this.changes.tell(customer, FieldChange.added(CustomerField.CONTACT, contact.name().strip()), actor);
	}

	/** Forgets him. */
	public void removeContact(long id, Actor actor) {
		CustomerId customer = Customers.editedBy(actor);
		ContactPerson contact = contact(customer, id).orElseThrow(() -> new NotFound("contact " + id));
		this.jdbc.sql("delete from company_contact where id = ?").param(id).update();
		this.changes.tell(customer, FieldChange.removed(CustomerField.CONTACT, contact.name()), actor);
	}

	private Optional<Site> above(CustomerId customer, @Nullable Long id) {
		Optional<Site> site = find(customer, id);
		if (id != null && site.isEmpty()) {
			throw new NotFound("site " + id);
		}
		return site;
	}

	/** In which its people's phone numbers are read. */
	private String country(CustomerId customer) {
		return this.jdbc.sql("select country from customer where id = ?")
			.param(customer.value())
			.query(String.class)
			.single();
	}

	private static void mustBeSound(NewContact contact, String country) {
		if (contact.name().isBlank() || contact.name().length() > 200) {
			throw new Refusal("customer.name-missing");
		}
		if (contact.job().length() > 120) {
			throw new Refusal("customer.job-too-long", 120);
		}
		if (!ContactRules.isPhone(contact.phone(), country)) {
			throw new Refusal("customer.phone-invalid");
		}
		String email = contact.email();
		if (email != null && !ContactFormat.isEmail(email)) {
			throw new Refusal("customer.email-invalid");
		}
	}

	private static void mustHaveRoom(int kept) {
		if (kept >= MOST) {
			throw new Refusal("customer.too-many", MOST);
		}
	}

	private static ContactPerson contact(ResultSet row) throws SQLException {
		return new ContactPerson(row.getLong("id"), row.getObject("site_id", Long.class), row.getString("name"),
				row.getString("job"), row.getString("phone"), row.getString("email"));
	}

}
