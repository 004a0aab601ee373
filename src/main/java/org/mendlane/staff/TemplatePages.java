package org.mendlane.staff;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.device.DeviceKinds;
import org.mendlane.quote.QuoteTemplate;
import org.mendlane.quote.QuoteTemplate.Filled;
import org.mendlane.quote.QuoteTemplates;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Templates of quotes: kept in the editor, called and removed on a page of their own. */
@Controller
class TemplatePages {

	private static final String PAGE = "/staff/quote-templates";

	private static final String ONE = PAGE + "/{id:[0-9]{1,18}}";

	private final QuoteTemplates templates;

	private final DeviceKinds kinds;

	TemplatePages(QuoteTemplates templates, DeviceKinds kinds) {
		this.templates = templates;
		this.kinds = kinds;
	}

	@GetMapping(PAGE)
	String all(Actor actor, Model model) {
		return page(null, this.templates.all(actor), model);
	}

	@GetMapping(ONE)
	String one(@PathVariable long id, Actor actor, Model model) {
		List<QuoteTemplate> all = this.templates.all(actor);
		return page(all.stream()
			.filter((template) -> template.id() == id)
			.findFirst()
			.orElseThrow(() -> new NotFound("template " + id)), all, model);
	}

	private String page(@Nullable QuoteTemplate chosen, List<QuoteTemplate> all, Model model) {
		model.addAttribute("chosen", chosen);
		model.addAttribute("templates", all);
		model.addAttribute("kinds", this.kinds);
		return "staff/quote-templates";
	}

	@PostMapping(ONE)
	RedirectView rename(@PathVariable long id, @RequestParam(defaultValue = "") String name, Actor actor,
			RedirectAttributes flash) {
		this.templates.rename(id, name, actor);
		Way.done(flash, "staff.template.renamed", name.strip());
		return Way.to(PAGE + "/" + id);
	}

	@PostMapping(path = ONE, params = "remove")
	RedirectView remove(@PathVariable long id, Actor actor, RedirectAttributes flash) {
		this.templates.remove(id, actor);
		Way.done(flash, "staff.template.removed");
		return Way.to(PAGE);
	}

	@PostMapping("/staff/quote/{number}/templates")
	RedirectView keep(@PathVariable String number, @RequestParam(defaultValue = "") String template,
			@RequestParam(required = false) @Nullable String back, Actor actor, RedirectAttributes flash) {
		this.templates.keep(RepairId.of(number), template, actor);
		Way.done(flash, "staff.template.kept", template.strip());
		return editor(number, back);
	}

	@PostMapping("/staff/quote/{number}/fill")
	RedirectView fill(@PathVariable String number, @RequestParam(defaultValue = "0") long chosen,
			@RequestParam(required = false) @Nullable String back, Actor actor, RedirectAttributes flash) {
		Filled filled = this.templates.fill(RepairId.of(number), chosen, actor);
		Way.done(flash, "staff.template.filled", words(filled.added()), words(filled.present()), words(filled.gone()),
				words(filled.homeless()));
		return editor(number, back);
	}

	/** What the sentence says for nothing. */
	private static String words(List<String> names) {
		return names.isEmpty() ? "none" : String.join(", ", names);
	}

	private static RedirectView editor(String number, @Nullable String back) {
		return Way.to("/staff/quote/" + RepairId.of(number).number() + Way.query("back", back));
	}

}
