package org.mendlane.staff;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.customer.ContractKind;
import org.mendlane.customer.CustomerKind;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All customers, to be found, narrowed, sorted and taken away. */
@Controller
class CustomerListPages {

	private final CustomerLines lines;

	private final CustomerLinesSheet sheet;

	CustomerListPages(CustomerLines lines, CustomerLinesSheet sheet) {
		this.lines = lines;
		this.sheet = sheet;
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

}
