package org.mendlane.portal;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.mendlane.account.Accounts;
import org.mendlane.shared.Refusal;

/**
 * Somebody invited chooses a password.
 */
@Controller
@RequestMapping("/invitation/{token}")
class InvitationController {

	private final Accounts accounts;

	InvitationController(Accounts accounts) {
		this.accounts = accounts;
	}

	@GetMapping
	String form(@PathVariable String token, Model model) {
		model.addAttribute("invited", this.accounts.checkInvitation(token));
		model.addAttribute("form", new PasswordForm(null, null));
		return "portal/invitation";
	}

	@PostMapping
	String choose(@PathVariable String token, @Valid @ModelAttribute("form") PasswordForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		model.addAttribute("invited", this.accounts.checkInvitation(token));
		if (!errors.hasErrors() && !form.agrees()) {
			errors.rejectValue("again", "form.passwords-differ");
		}
		if (errors.hasErrors()) {
			return "portal/invitation";
		}
		try {
			this.accounts.choosePassword(token, Text.of(form.password()));
		}
		catch (Refusal refusal) {
			FormErrors.refuse(errors, refusal);
			return "portal/invitation";
		}
		redirect.addFlashAttribute("done", "login.password-chosen");
		return "redirect:/login";
	}

}
