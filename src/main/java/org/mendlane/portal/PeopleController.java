package org.mendlane.portal;

import java.util.Locale;

import jakarta.validation.Valid;
import org.mendlane.account.Actor;
import org.mendlane.customer.Colleagues;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;
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
 * The people of a company, for its admins; for everybody else there is no such page.
 */
@Controller
@RequestMapping("/portal/company")
class PeopleController {

	private final Colleagues colleagues;

	private final PeopleInvitations invitations;

	private final PeoplePage page;

	private final Texts texts;

	PeopleController(Colleagues colleagues, PeopleInvitations invitations, PeoplePage page, Texts texts) {
		this.colleagues = colleagues;
		this.invitations = invitations;
		this.page = page;
		this.texts = texts;
	}

	@GetMapping
	String people(Actor actor, Model model, Locale locale) {
		this.page.show(actor, model, locale);
		return "portal/people";
	}

	@GetMapping("/people/new")
	String invite(Actor actor, Model model) {
		model.addAttribute("form", PersonForm.empty());
		return form(actor, model, "portal/person-new");
	}

	/** Where the refused form stands. */
	@GetMapping("/people")
	String again(Actor actor) {
		return "redirect:/portal/company/people/new";
	}

	@PostMapping("/people")
	String invite(Actor actor, @Valid @ModelAttribute("form") PersonForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		form.check(errors);
		if (!errors.hasErrors() && FormErrors.accepted(errors, () -> this.invitations.send(form, actor))) {
			redirect.addFlashAttribute("done", "company.asked");
			redirect.addFlashAttribute("doneArgs", new Object[] { Text.of(form.email()) });
			return "redirect:/portal/company";
		}
		return form(actor, model, "portal/person-new");
	}

	@PostMapping("/asked/{offer:[0-9]{1,18}}/withdraw")
	String withdraw(Actor actor, @PathVariable long offer, RedirectAttributes redirect) {
		this.colleagues.withdraw(offer, actor);
		redirect.addFlashAttribute("done", "company.withdrawn");
		return "redirect:/portal/company";
	}

	@GetMapping("/people/{id:[0-9]{1,18}}")
	String person(Actor actor, @PathVariable long id, Model model, Locale locale) {
		model.addAttribute("form", PersonForm.of(this.colleagues.get(id, actor), locale));
		return person(actor, id, model);
	}

	@PostMapping("/people/{id:[0-9]{1,18}}")
	String change(Actor actor, @PathVariable long id, @Valid @ModelAttribute("form") PersonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		form.check(errors);
		if (!errors.hasErrors() && FormErrors.accepted(errors,
				() -> this.colleagues.change(id, form.rights(this.page.currency()), actor))) {
			redirect.addFlashAttribute("done", "company.rights-changed");
			return "redirect:/portal/company";
		}
		return person(actor, id, model);
	}

	@PostMapping("/people/{id:[0-9]{1,18}}/unlink")
	String unlink(Actor actor, @PathVariable long id, Locale locale, RedirectAttributes redirect) {
		try {
			this.colleagues.unlink(id, actor);
			redirect.addFlashAttribute("done", "company.unlinked");
			return "redirect:/portal/company";
		}
		catch (Refusal refusal) {
			redirect.addFlashAttribute("refused", this.texts.refusal(refusal, locale));
			return "redirect:/portal/company/people/" + id;
		}
	}

	private String person(Actor actor, long id, Model model) {
		model.addAttribute("person", this.colleagues.get(id, actor));
		return form(actor, model, "portal/person");
	}

	private String form(Actor actor, Model model, String view) {
		this.page.form(actor, model);
		return view;
	}

}
