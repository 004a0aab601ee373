package org.mendlane.staff;

import org.mendlane.account.Actor;
import org.mendlane.customer.ContractLimits;
import org.mendlane.shared.Money;
import org.mendlane.shop.Shop;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Up to which sum a customer's contract has devices repaired without a question. */
@Controller
class ContractLimitPages {

	private final ContractLimits limits;

	private final Shop shop;

	ContractLimitPages(ContractLimits limits, Shop shop) {
		this.limits = limits;
		this.shop = shop;
	}

	@PostMapping("/staff/customers/{id}/contract-limit")
	RedirectView set(@PathVariable String id, @RequestParam(defaultValue = "") String limit, Actor actor,
			RedirectAttributes flash) {
		Money gross = limit.isBlank() ? null : Money.typed(limit, this.shop.data().currency());
		this.limits.set(CustomerPages.number(id), gross, actor);
		Way.done(flash, (gross != null) ? "staff.customer.limit.saved" : "staff.customer.limit.cleared");
		return Way.to(CustomerFilter.PAGE + "/" + CustomerPages.number(id).value());
	}

}
