package org.mendlane.staff;

import java.util.Locale;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.StaffMember;
import org.mendlane.customer.ContractKind;
import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All about one customer. */
@Controller
class CustomerPages {

	private final Customers customers;

	private final Accounts accounts;

	private final CustomerSheet sheet;

	private final CustomerCases cases;

	private final CustomerHistory history;

	CustomerPages(Customers customers, Accounts accounts, CustomerSheet sheet, CustomerCases cases,
			CustomerHistory history) {
		this.customers = customers;
		this.accounts = accounts;
		this.sheet = sheet;
		this.cases = cases;
		this.history = history;
	}

	@GetMapping("/staff/customers/{id}")
	String customer(@PathVariable String id, Actor actor, Locale locale, Model model) {
		CustomerId number = id.startsWith("C") ? CustomerId.ofCaseNumber(id) : new CustomerId(Long.parseLong(id));
		Customer customer = this.customers.get(number);
		model.addAttribute("customer", customer);
		model.addAttribute("contracts", ContractKind.values());
		model.addAttribute("names", this.accounts.staffNames());
		String guardian = customer.guardian();
		model.addAttribute("guardian", (guardian != null)
				? this.accounts.staffMember(guardian).map(StaffMember::name).orElse(guardian) : null);
		this.sheet.show(number, model);
		this.cases.show(number, model);
		model.addAttribute("timeline", this.history.of(customer, actor, locale));
		return "staff/customer";
	}

}
