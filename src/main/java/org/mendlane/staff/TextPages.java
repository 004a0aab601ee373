package org.mendlane.staff;

import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.mendlane.account.Actor;
import org.mendlane.helpdesk.TextModule;
import org.mendlane.helpdesk.TextModules;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.shared.NotFound;
import org.mendlane.text.Languages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Texts that are used again and again: kept by the lead, chosen by everybody. */
@Controller
@RequestMapping("/staff/texts")
class TextPages {

	private final TextModules modules;

	TextPages(TextModules modules) {
		this.modules = modules;
	}

	@GetMapping
	String all(Actor actor, Locale locale, Model model) {
		return page(new TextModule(0, locale, "", "", false), this.modules.all(actor), model);
	}

	@GetMapping("/{id:[0-9]{1,18}}")
	String one(@PathVariable long id, Actor actor, Model model) {
		List<TextModule> all = this.modules.all(actor);
		TextModule chosen = all.stream()
			.filter((module) -> module.id() == id)
			.findFirst()
			.orElseThrow(() -> new NotFound("text " + id));
		return page(chosen, all, model);
	}

	private static String page(TextModule chosen, List<TextModule> all, Model model) {
		model.addAttribute("chosen", chosen);
		model.addAttribute("modules", all);
		model.addAttribute("languages", Languages.ALL);
		return "staff/texts";
	}

	@PostMapping
	RedirectView add(@Valid Words words, Actor actor, RedirectAttributes flash) {
		this.modules.add(Languages.of(words.language), words.name, words.text, actor);
		Way.done(flash, "staff.texts.added", words.name.strip());
		return Way.to("/staff/texts");
	}

	@PostMapping("/{id:[0-9]{1,18}}")
	RedirectView change(@PathVariable long id, @Valid Words words, Actor actor, RedirectAttributes flash) {
		this.modules.change(id, Languages.of(words.language), words.name, words.text, actor);
		Way.done(flash, "staff.texts.changed", words.name.strip());
		return Way.to("/staff/texts");
	}

	@PostMapping(path = "/{id:[0-9]{1,18}}", params = "retired")
	RedirectView retire(@PathVariable long id, @RequestParam boolean retired, Actor actor, RedirectAttributes flash) {
		this.modules.retire(id, retired, actor);
		Way.done(flash, retired ? "staff.texts.retired" : "staff.texts.revived");
		return Way.to("/staff/texts");
	}

	/** What may be written in this case; a script takes it from here into the field. */
	@GetMapping("/for/{number}")
	String choose(@PathVariable String number, Actor actor, Model model) {
		String tidy = OrderNumbers.normalise(number);
		List<TextModule> modules = this.modules.filledFor(tidy, actor);
		model.addAttribute("number", tidy);
		model.addAttribute("modules", modules);
		model.addAttribute("languages", modules.stream().map(TextModule::language).distinct().toList());
		return "staff/texts-for";
	}

	record Words(@NotBlank(message = "{staff.error.value}") String language,
			@NotBlank(message = "{staff.error.name}") String name,
			@NotBlank(message = "{staff.error.text}") String text) {
	}

}
