package org.mendlane.portal;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Offer;
import org.mendlane.customer.Colleagues;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Somebody who was asked by a company says yes: with the log-in he has, or with a
 * password for a new one. Reading the page changes nothing.
 */
@Controller
@RequestMapping("/invitation/company/{secret}")
class JoinController {

	private final Colleagues colleagues;

	private final Customers customers;

	JoinController(Colleagues colleagues, Customers customers) {
		this.colleagues = colleagues;
		this.customers = customers;
	}

	/** Neither this address nor what is read here is told to anybody else. */
	@ModelAttribute
	void quiet(HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
	}

	@GetMapping
	String page(@PathVariable String secret, Model model) {
		model.addAttribute("form", new PasswordForm(null, null));
		return show(secret, model);
	}

	@PostMapping
	String join(@PathVariable String secret, @Valid @ModelAttribute("form") PasswordForm form, BindingResult errors,
			@Nullable Actor actor, Model model, Locale locale, RedirectAttributes redirect) {
		Offer offer = this.colleagues.asked(secret);
		if (!this.colleagues.hasLogin(offer)) {
			if (!errors.hasErrors() && !form.agrees()) {
				errors.rejectValue("again", "form.passwords-differ");
			}
			if (errors.hasErrors()
					|| !FormErrors.accepted(errors, () -> this.colleagues.join(secret, form.password(), locale))) {
				return show(secret, model);
			}
		}
		else {
			this.colleagues.join(secret, null, locale);
		}
		redirect.addFlashAttribute("done", "join.done");
		boolean here = actor != null && !actor.isGuest() && actor.login().equals(offer.email());
		return here ? "redirect:/portal" : "redirect:/login";
	}

	private String show(String secret, Model model) {
		Offer offer = this.colleagues.asked(secret);
		model.addAttribute("offer", offer);
		model.addAttribute("company", this.customers.get(new CustomerId(offer.customer())).name());
		model.addAttribute("known", this.colleagues.hasLogin(offer));
		return "portal/join";
	}

}
