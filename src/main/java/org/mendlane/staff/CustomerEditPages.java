package org.mendlane.staff;

import java.util.List;
import java.util.Locale;

import org.mendlane.account.Actor;
import org.mendlane.customer.ContactRules;
import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerCorrections;
import org.mendlane.customer.CustomerId;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Languages;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Staff puts right what is known about a customer and who looks after him, and keeps what
 * he said on the phone.
 */
@Controller
@RequestMapping("/staff/customers/{id}")
class CustomerEditPages {

	private final CustomerCorrections corrections;

	private final Texts texts;

	private final Conversations conversations;

	CustomerEditPages(CustomerCorrections corrections, Conversations conversations, Texts texts) {
		this.conversations = conversations;
		this.corrections = corrections;
		this.texts = texts;
	}

	@GetMapping("/edit")
	String form(@PathVariable String id, Actor actor, Model model) {
		Customer customer = this.corrections.begin(CustomerPages.number(id), actor);
		return page(customer, CustomerForm.of(customer), model);
	}

	@PostMapping("/edit")
	Object correct(@PathVariable String id, @ModelAttribute("form") CustomerForm form, BindingResult result,
			Actor actor, Locale locale, Model model, RedirectAttributes flash) {
		CustomerId number = CustomerPages.number(id);
		Customer customer = this.corrections.begin(number, actor);
		List<String> wrong = result.hasErrors() ? FormRefusals.sentences(result, this.texts, locale)
				: problems(form, locale);
		if (!wrong.isEmpty()) {
			model.addAttribute("errors", wrong);
			return page(customer, form, model);
		}
		try {
			this.corrections.correct(number, form.version(), form.data(), actor);
		}
		catch (Refusal ex) {
			Customer now = this.corrections.begin(number, actor);
			model.addAttribute("refused", this.texts.refusal(ex, locale));
			model.addAttribute("meanwhile", now.version() != form.version());
			return page(now, form.in(now.version()), model);
		}
		Way.done(flash, "staff.customer.saved");
		return Way.to(CustomerFilter.PAGE + "/" + number.value());
	}

	@PostMapping("/guardian")
	RedirectView entrust(@PathVariable String id, @RequestParam(defaultValue = "") String guardian, Actor actor,
			RedirectAttributes flash) {
		CustomerId number = CustomerPages.number(id);
		this.corrections.entrust(number, guardian, actor);
		Way.done(flash, "staff.customer.entrusted");
		return Way.to(CustomerFilter.PAGE + "/" + number.value());
	}

	/** A call that is about none of his cases. */
	@PostMapping("/call")
	RedirectView called(@PathVariable String id, @RequestParam(defaultValue = "false") boolean reached,
			@RequestParam(defaultValue = "") String text, Actor actor, RedirectAttributes flash) {
		CustomerId number = CustomerPages.number(id);
		this.conversations.called(number.caseNumber(), reached, text, actor);
		Way.done(flash, "staff.call.saved");
		return Way.to(CustomerFilter.PAGE + "/" + number.value());
	}

	private List<String> problems(CustomerForm form, Locale locale) {
		return ContactRules.problems(form.data())
			.values()
			.stream()
			.distinct()
			.map((key) -> this.texts.get(key, locale))
			.toList();
	}

	private static String page(Customer customer, CustomerForm form, Model model) {
		model.addAttribute("customer", customer);
		model.addAttribute("form", form);
		model.addAttribute("countries", PhoneOrderPages.COUNTRIES);
		model.addAttribute("languages", Languages.ALL);
		return "staff/customer-edit";
	}

}
