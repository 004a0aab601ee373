package org.mendlane.staff;

import org.mendlane.account.Memberships;
import org.mendlane.customer.ContractLimits;
import org.mendlane.customer.BillingParties;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.customer.Sites;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a customer sees about himself: addresses, sites, contacts, bills and people. */
@Component
class CustomerSheet {

	private final Customers customers;

	private final Sites sites;

	private final BillingParties parties;

	private final Memberships people;

	private final ContractLimits limits;

	CustomerSheet(Customers customers, Sites sites, BillingParties parties, Memberships people, ContractLimits limits) {
		this.customers = customers;
		this.sites = sites;
		this.parties = parties;
		this.people = people;
		this.limits = limits;
	}

	void show(CustomerId customer, Model model) {
		model.addAttribute("addresses", this.customers.addresses(customer).stream().skip(1).toList());
		model.addAttribute("sites", this.sites.of(customer));
		model.addAttribute("contacts", this.sites.contacts(customer));
		model.addAttribute("parties", this.parties.of(customer));
		model.addAttribute("people", this.people.of(customer.value()));
		model.addAttribute("limits", this.limits.standing(customer));
	}

}
