package org.mendlane.staff;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mendlane.account.Actor;
import org.mendlane.customer.ContactRules;
import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerCorrections;
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

/** Staff puts right what is known about a customer. */
@Controller
@RequestMapping("/staff/customers/{id}/edit")
class CustomerEditPages {

	private final CustomerCorrections corrections;

	private final Texts texts;

	private final MergeWords words;

	CustomerEditPages(CustomerCorrections corrections, Texts texts, MergeWords words) {
		this.words = words;
		this.corrections = corrections;
		this.texts = texts;
	}

	@GetMapping
	String form(@PathVariable String id, Actor actor, Model model) {
		Customer customer = this.corrections.begin(CustomerPages.number(id), actor);
		CustomerForm form = CustomerForm.of(customer);
		return page(customer, form, Merge.values(form), model);
	}

	@PostMapping
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
