package org.mendlane.staff;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mendlane.account.Actor;
import org.mendlane.customer.ContactRules;
import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerCorrections;
import org.mendlane.customer.CustomerId;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.shared.Merge;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Languages;
import org.mendlane.text.MergeWords;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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

	private final MergeWords words;

	CustomerEditPages(CustomerCorrections corrections, Conversations conversations, Texts texts, MergeWords words) {
		this.words = words;
		this.conversations = conversations;
		this.corrections = corrections;
		this.texts = texts;
	}

	@GetMapping("/edit")
	String form(@PathVariable String id, Actor actor, Model model) {
		Customer customer = this.corrections.begin(CustomerPages.number(id), actor);
		CustomerForm form = CustomerForm.of(customer);
		return page(customer, form, Merge.values(form), model);
	}

	@PostMapping("/edit")
	Object correct(@PathVariable String id, @ModelAttribute("form") CustomerForm form,
			@RequestParam MultiValueMap<String, String> sent, Actor actor, Locale locale, Model model,
			RedirectAttributes flash) {
		Customer customer = this.corrections.begin(CustomerPages.number(id), actor);
		CustomerForm now = CustomerForm.of(customer);
		List<String> wrong = problems(form, locale);
		if (!wrong.isEmpty()) {
			model.addAttribute("errors", wrong);
			return page(customer, form, Merge.began(now, sent), model);
		}
		Merge<CustomerForm> merge = Merge.of(form, now, sent);
		if (!merge.clashes().isEmpty()) {
			model.addAttribute("clashes", this.words.clashes(merge, CustomerForm.LABELS, locale));
			return page(customer, merge.form(), Merge.values(now), model);
		}
		try {
			this.corrections.correct(customer.id(), customer.version(), merge.form().data(), actor);
		}
		catch (Refusal ex) {
			model.addAttribute("refused", this.texts.refusal(ex, locale));
			return page(customer, form, Merge.began(now, sent), model);
		}
		Way.done(flash, merge.taken().isEmpty() ? "staff.customer.saved" : "form.merged",
				this.words.taken(merge, CustomerForm.LABELS, locale));
		return Way.to(CustomerFilter.PAGE + "/" + customer.id().value());
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

	private static String page(Customer customer, CustomerForm form, Map<String, String> began, Model model) {
		model.addAttribute("customer", customer);
		model.addAttribute("began", began);
		model.addAttribute("form", form);
		model.addAttribute("countries", PhoneOrderPages.COUNTRIES);
		model.addAttribute("languages", Languages.ALL);
		return "staff/customer-edit";
	}

}
