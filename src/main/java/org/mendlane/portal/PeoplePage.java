package org.mendlane.portal;

import java.util.List;
import java.util.Locale;

import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.customer.BillingParties;
import org.mendlane.customer.Colleagues;
import org.mendlane.customer.Customers;
import org.mendlane.shop.Shop;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Gathers what the pages about a company's people show.
 */
@Component
class PeoplePage {

	private static final List<CompanyRight> TYPES = List.of(CompanyRight.REGULAR, CompanyRight.DECISION,
			CompanyRight.ACCOUNTING, CompanyRight.ADMIN);

	private final Colleagues colleagues;

	private final Customers customers;

	private final PeopleHistory history;

	private final BillingParties parties;

	private final Shop shop;

	PeoplePage(Colleagues colleagues, Customers customers, PeopleHistory history, BillingParties parties, Shop shop) {
		this.colleagues = colleagues;
		this.customers = customers;
		this.history = history;
		this.parties = parties;
		this.shop = shop;
	}

	void show(Actor actor, Model model, Locale locale) {
		model.addAttribute("people", this.colleagues.of(actor));
		model.addAttribute("asked", this.colleagues.asked(actor));
		model.addAttribute("company", this.customers.own(actor));
		model.addAttribute("history", this.history.of(this.customers.own(actor), locale));
	}

	/** Only for admins, who are asked for their people to find out. */
	void form(Actor actor, Model model) {
		this.colleagues.asked(actor);
		model.addAttribute("types", TYPES);
		model.addAttribute("parties", this.parties.of(this.customers.own(actor).id()));
		model.addAttribute("currency", currency());
	}

	/** What amounts are meant in. */
	String currency() {
		return this.shop.data().currency();
	}

}
