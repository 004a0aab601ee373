package org.mendlane.portal;

import java.util.Locale;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.mendlane.account.Accounts;
import org.mendlane.customer.Customers;
import org.mendlane.shared.Refusal;

/**
 * A newcomer opens an account.
 */
@Controller
class RegistrationController {

	private final Customers customers;

	private final Accounts accounts;

	RegistrationController(Customers customers, Accounts accounts) {
		this.customers = customers;
		this.accounts = accounts;
	}

	@GetMapping("/register")
	String form(Model model, Locale locale) {
		model.addAttribute("form", RegistrationForm.empty(locale));
		return "portal/register";
	}

	@PostMapping("/register")
	String register(@Valid @ModelAttribute("form") RegistrationForm form, BindingResult errors, Locale locale,
			RedirectAttributes redirect) {
		if (!errors.hasFieldErrors("password")) {
			FormErrors.accepted(errors,
					() -> this.accounts.checkPassword(Text.of(form.email()), Text.of(form.password())));
		}
		if (errors.hasErrors()) {
			return "portal/register";
		}
		try {
			redirect.addFlashAttribute("invited", this.customers.register(form.registration(locale)).invited());
		}
		catch (Refusal refusal) {
			FormErrors.refuse(errors, refusal);
			return "portal/register";
		}
		redirect.addFlashAttribute("email", form.email());
		return "redirect:/register/done";
	}

	@GetMapping("/register/done")
	String done() {
		return "portal/registered";
	}

}
