package org.mendlane.staff;

import java.util.List;
import java.util.Locale;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.account.StaffMember;
import org.mendlane.customer.ContractKind;
import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerCorrections;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.shared.NotFound;

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

	private final CustomerCorrections corrections;

	CustomerPages(Customers customers, Accounts accounts, CustomerSheet sheet, CustomerCases cases,
			CustomerHistory history, CustomerCorrections corrections) {
		this.corrections = corrections;
		this.customers = customers;
		this.accounts = accounts;
		this.sheet = sheet;
		this.cases = cases;
		this.history = history;
	}

	@GetMapping("/staff/customers/{id}")
	String customer(@PathVariable String id, Actor actor, Locale locale, Model model) {
		CustomerId number = number(id);
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
		model.addAttribute("guardians", actor.may(Role.LEAD) ? this.corrections.guardians() : List.of());
		return "staff/customer";
	}

	/** By number or case number. */
	static CustomerId number(String id) {
		if (!id.matches("C?[0-9]{1,18}")) {
			throw new NotFound("customer " + id);
		}
		return id.startsWith("C") ? CustomerId.ofCaseNumber(id) : new CustomerId(Long.parseLong(id));
	}

}
