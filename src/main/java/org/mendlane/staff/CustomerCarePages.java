package org.mendlane.staff;

import org.mendlane.account.Actor;
import org.mendlane.customer.ContractKind;
import org.mendlane.customer.CustomerCorrections;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.helpdesk.Conversations;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Who looks after a customer, what the shop has agreed with him, and what he said on the
 * phone.
 */
@Controller
@RequestMapping("/staff/customers/{id}")
class CustomerCarePages {

	private final Customers customers;

	private final CustomerCorrections corrections;

	private final Conversations conversations;

	CustomerCarePages(Customers customers, CustomerCorrections corrections, Conversations conversations) {
		this.customers = customers;
		this.corrections = corrections;
		this.conversations = conversations;
	}

	@PostMapping("/invitation")
	RedirectView invite(@PathVariable long id, Actor actor, RedirectAttributes flash) {
		this.customers.invite(new CustomerId(id), actor);
		Way.done(flash, "staff.customer.invited");
		return Way.to(CustomerFilter.PAGE + "/" + id);
	}

	@PostMapping("/contract")
	RedirectView agree(@PathVariable long id, @RequestParam ContractKind contract, Actor actor,
			RedirectAttributes flash) {
		this.customers.agree(new CustomerId(id), contract, actor);
		Way.done(flash, "staff.customer.contract.saved");
		return Way.to(CustomerFilter.PAGE + "/" + id);
	}

	@PostMapping("/guardian")
	RedirectView entrust(@PathVariable String id, @RequestParam(defaultValue = "") String guardian, Actor actor,
			RedirectAttributes flash) {
		CustomerId number = CustomerPages.number(id);
		this.corrections.entrust(number, guardian, actor);
		Way.done(flash, "staff.customer.entrusted");
		return Way.to(CustomerFilter.PAGE + "/" + number.value());
	}

	/** A call that is about none of his cases. */
	@PostMapping("/call")
	RedirectView called(@PathVariable String id, @RequestParam(defaultValue = "false") boolean reached,
			@RequestParam(defaultValue = "") String text, Actor actor, RedirectAttributes flash) {
		CustomerId number = CustomerPages.number(id);
		this.conversations.called(number.caseNumber(), reached, text, actor);
		Way.done(flash, "staff.call.saved");
		return Way.to(CustomerFilter.PAGE + "/" + number.value());
	}

}
