package org.mendlane.demo;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.account.Member;
import org.mendlane.account.NewLogin;
import org.mendlane.account.Rights;
import org.mendlane.customer.BillingParties;
import org.mendlane.customer.Colleagues;
import org.mendlane.customer.Customers;
import org.mendlane.customer.NewContact;
import org.mendlane.customer.Sites;
import org.mendlane.shared.Address;
import org.mendlane.shared.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A customer's further addresses; and of a company its sites, the people there, its
 * log-ins and what they may do.
 */
@Component
@Profile("demo")
class Branches {

	private final Customers customers;

	private final Accounts accounts;

	private final Colleagues colleagues;

	private final Sites sites;

	private final BillingParties parties;

	Branches(Customers customers, Accounts accounts, Colleagues colleagues, Sites sites, BillingParties parties) {
		this.customers = customers;
		this.accounts = accounts;
		this.colleagues = colleagues;
		this.sites = sites;
		this.parties = parties;
	}

	void open(Row row, Actor first) {
		if (row.has("place")) {
			String[] parts = row.text("place").split(",");
			Address address = new Address(row.text("name"), parts[1], parts[2], parts[3], row.text("country"));
			this.customers.addAddress(parts[0], site(row, parts[0], first), address, first);
			if (row.has("billed")) {
				String[] billed = row.text("billed").split(",");
				this.parties.add(billed[0], billed[1], address, first);
			}
		}
		for (String colleague : row.list("colleagues")) {
			join(colleague.split("="), first);
		}
	}

	/** The site that the contact of the row works at, if there is one. */
	private @Nullable Long site(Row row, String name, Actor first) {
		if (!row.has("contact")) {
			return null;
		}
		this.sites.add(name, null, first);
		long site = this.sites.of(this.customers.own(first).id()).get(0).id();
		String[] parts = row.text("contact").split(",");
		this.sites.add(new NewContact(site, parts[0], parts[1], parts[2], null), first);
		return site;
	}

	/**
	 * Address, name, type and, for those who see all, up to which amount in minor units
	 * they decide.
	 */
	private void join(String[] parts, Actor first) {
		CompanyRight type = CompanyRight.valueOf(parts[2]);
		this.accounts.createCustomerLogin(new NewLogin(parts[0], parts[1], ShopOpening.PASSWORD, first.language(),
				this.customers.own(first).id().value(), type));
		if (parts.length > 3) {
			Money limit = "all".equals(parts[3]) ? null : new Money(Long.parseLong(parts[3]), ShopOpening.CURRENCY);
			this.colleagues.of(first)
				.stream()
				.filter((member) -> member.login().equals(parts[0]))
				.map(Member::id)
				.forEach((id) -> this.colleagues.change(id, new Rights(type, true, true, limit, null), first));
		}
	}

}
