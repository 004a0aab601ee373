package org.mendlane.staff;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.customer.ContractKind;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.CustomerKind;
import org.mendlane.customer.Customers;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * All customers, to be found, narrowed and sorted, and what the shop has agreed with
 * each.
 */
@Controller
class CustomerListPages {

	private final CustomerLines lines;

	private final CustomerLinesSheet sheet;

	private final Customers customers;

	CustomerListPages(CustomerLines lines, CustomerLinesSheet sheet, Customers customers) {
		this.lines = lines;
		this.sheet = sheet;
		this.customers = customers;
	}

	@GetMapping(CustomerFilter.PAGE)
	String list(@RequestParam MultiValueMap<String, String> query, Actor actor, Model model) {
		CustomerFilter filter = CustomerFilter.of(query);
		model.addAttribute("filter", filter);
		model.addAttribute("kinds", CustomerKind.values());
		model.addAttribute("contracts", ContractKind.values());
		model.addAttribute("countries", PhoneOrderPages.COUNTRIES);
		model.addAttribute("sorts", CustomerSort.values());
		model.addAttribute("columns", CustomerColumn.values());
		model.addAttribute("mayImport", actor.may(Role.CARE));
		model.addAttribute("page", this.lines.list(filter));
		return "staff/customers";
	}

	@GetMapping(CustomerFilter.PAGE + "/list.xlsx")
	void sheet(@RequestParam MultiValueMap<String, String> query, Locale locale, HttpServletResponse response)
			throws IOException {
		this.sheet.send(CustomerFilter.of(query), locale, response);
	}

	@PostMapping("/staff/customers/{id}/invitation")
	RedirectView invite(@PathVariable long id, Actor actor, RedirectAttributes flash) {
		this.customers.invite(new CustomerId(id), actor);
		Way.done(flash, "staff.customer.invited");
		return Way.to(CustomerFilter.PAGE + "/" + id);
	}

	@PostMapping("/staff/customers/{id}/contract")
	RedirectView agree(@PathVariable long id, @RequestParam ContractKind contract, Actor actor,
			RedirectAttributes flash) {
		this.customers.agree(new CustomerId(id), contract, actor);
		Way.done(flash, "staff.customer.contract.saved");
		return Way.to(CustomerFilter.PAGE + "/" + id);
	}

}
