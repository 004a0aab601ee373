package org.mendlane.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.repair.RepairOrder;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.visit.VisitAnswers;
import org.mendlane.visit.VisitWork;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The page that a technician turns to the customer at the end of a visit, in the
 * customer's language.
 */
@Controller
class VisitSignPages {

	private final VisitSigning signing;

	private final VisitAnswers answers;

	private final RepairOrders orders;

	private final Customers customers;

	private final ThymeleafViewResolver views;

	VisitSignPages(VisitSigning signing, VisitAnswers answers, RepairOrders orders, Customers customers,
			ThymeleafViewResolver views) {
		this.signing = signing;
		this.answers = answers;
		this.orders = orders;
		this.customers = customers;
		this.views = views;
	}

	/** What is refused is said on the page that the customer has before him. */
	@ModelAttribute
	void speak(@PathVariable(required = false) @Nullable String number, Actor actor, HttpMethod method) {
		if (number != null && HttpMethod.POST.equals(method)) {
			RepairOrder order = this.orders.get(new RepairOrderId(number), actor);
			LocaleContextHolder.setLocale(this.customers.get(order.customer()).language());
		}
	}

	/** The technician has written what was done; it is the customer's turn. */
	@PostMapping("/staff/form/{id}/sign")
	RedirectView turn(@PathVariable String id, @RequestParam(name = "f.work", defaultValue = "") String work,
			@RequestParam(name = "f.minutes", defaultValue = "") String minutes, Actor actor) {
		RepairOrderId order = this.signing.note(id, new VisitWork(work, minutes(minutes)), actor);
		return Way.to("/staff/visit-sign/" + order.number());
	}

	@GetMapping("/staff/visit-sign/{number:SR[0-9]+}")
	@Nullable View page(@PathVariable String number, Actor actor, Model model) throws Exception {
		RepairOrder order = this.orders.get(new RepairOrderId(number), actor);
		Customer customer = this.customers.get(order.customer());
		model.addAttribute("order", order)
			.addAttribute("customer", customer)
			.addAttribute("protocol", this.answers.unsigned(order.id(), actor, customer.language()).orElse(null));
		return this.views.resolveViewName("staff/visit-sign", customer.language());
	}

	@PostMapping("/staff/visit-sign/{number:SR[0-9]+}")
	RedirectView accept(@PathVariable String number, @Valid Signed form, Actor actor, RedirectAttributes flash) {
		this.signing.accept(new RepairOrderId(number), form.signature(), actor);
		return done(number, "staff.visit-sign.accepted", flash);
	}

	@PostMapping("/staff/visit-sign/{number:SR[0-9]+}/reject")
	RedirectView reject(@PathVariable String number, @Valid Rejected form, Actor actor, RedirectAttributes flash) {
		this.signing.reject(new RepairOrderId(number), form.signer(), form.reason(), actor);
		return done(number, "staff.visit-sign.rejected", flash);
	}

	private static RedirectView done(String number, String key, RedirectAttributes flash) {
		Way.done(flash, key, number);
		return Way.to("/staff/cases/" + number);
	}

	/** What is no number is refused like one that is out of range. */
	private static int minutes(String typed) {
		try {
			return Integer.parseInt(typed.strip());
		}
		catch (NumberFormatException ex) {
			return -1;
		}
	}

	record Rejected(
			@NotBlank(message = "{staff.error.signer}") @Size(max = 100,
					message = "{staff.error.signer}") String signer,
			@NotBlank(message = "{staff.visit-sign.why}") @Size(max = 1000,
					message = "{staff.visit-sign.why}") String reason) {
	}

}
