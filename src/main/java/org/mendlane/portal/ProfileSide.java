package org.mendlane.portal;

import java.util.Comparator;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.Memberships;
import org.mendlane.customer.ApprovalLimit;
import org.mendlane.customer.ContractLimits;
import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.customer.StandingLimits;
import org.mendlane.notification.MailWishes;
import org.mendlane.shop.Shop;

/**
 * What stands beside the customer's own data: addresses, limit, mails, for whom he acts.
 */
@Component
class ProfileSide {

	private final Customers customers;

	private final ContractLimits limits;

	private final Accounts accounts;

	private final Shop shop;

	private final Memberships memberships;

	private final MailWishes wishes;

	ProfileSide(Customers customers, ContractLimits limits, Accounts accounts, Shop shop, Memberships memberships,
			MailWishes wishes) {
		this.customers = customers;
		this.limits = limits;
		this.accounts = accounts;
		this.shop = shop;
		this.memberships = memberships;
		this.wishes = wishes;
	}

	void show(Customer own, Actor actor, Model model) {
		StandingLimits limits = this.limits.standing(own.id());
		ApprovalLimit limit = limits.own();
		if (limit != null) {
			model.addAttribute("limit", limit);
			model.addAttribute("limitBy", this.accounts.find(limit.by()).map(Actor::name).orElse(limit.by()));
		}
		model.addAttribute("contractLimit", limits.contractual());
		model.addAttribute("currency", this.shop.data().currency());
		model.addAttribute("addresses", this.customers.addresses(own.id()));
		model.addAttribute("mails", MailWishes.OFFERED);
		model.addAttribute("unwanted", this.wishes.unwanted(actor.login()));
		model.addAttribute("actsFor",
				this.memberships.customersOf(actor.login())
					.stream()
					.map((customer) -> this.customers.get(new CustomerId(customer)))
					.sorted(Comparator.comparing(Customer::name))
					.toList());
	}

}
