package org.mendlane.staff;

import java.util.List;
import java.util.Locale;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.StaffMember;
import org.mendlane.customer.ApprovalLimits;
import org.mendlane.customer.ContractKind;
import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A customer in short, with his cases. */
@Controller
class CustomerPages {

	private final Customers customers;

	private final ApprovalLimits limits;

	private final Accounts accounts;

	private final CaseRows rows;

	private final RatingSums ratings;

	private final Timelines timelines;

	CustomerPages(Customers customers, ApprovalLimits limits, Accounts accounts, CaseRows rows, RatingSums ratings,
			Timelines timelines) {
		this.customers = customers;
		this.limits = limits;
		this.accounts = accounts;
		this.rows = rows;
		this.ratings = ratings;
		this.timelines = timelines;
	}

	@GetMapping("/staff/customers/{id}")
	String customer(@PathVariable String id, Actor actor, Locale locale, Model model) {
		CustomerId number = id.startsWith("C") ? CustomerId.ofCaseNumber(id) : new CustomerId(Long.parseLong(id));
		Customer customer = this.customers.get(number);
		String guardian = customer.guardian();
		model.addAttribute("customer", customer);
		model.addAttribute("contracts", ContractKind.values());
		model.addAttribute("uninvited", this.accounts.ofCustomer(number.value()).isEmpty());
		model.addAttribute("limit", this.limits.of(number).orElse(null));
		model.addAttribute("guardian", (guardian != null)
				? this.accounts.staffMember(guardian).map(StaffMember::name).orElse(guardian) : null);
		model.addAttribute("rows", this.rows.ofCustomer(number));
		model.addAttribute("ratings", this.ratings.of(number));
		model.addAttribute("rated", this.ratings.sum(number));
		model.addAttribute("names", this.accounts.staffNames());
		model.addAttribute("timeline", this.timelines.of(List.of(customer.caseNumber()), actor, locale));
		return "staff/customer";
	}

}
