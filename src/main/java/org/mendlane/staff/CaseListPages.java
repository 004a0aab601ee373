package org.mendlane.staff;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.mendlane.account.Actor;
import org.mendlane.repair.RepairPath;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** All cases, to be searched, seen again, taken away and ticked. */
@Controller
class CaseListPages {

	private static final List<String> STAGES = List.of("submitted", "planning", "visit", "shipping", "received",
			"diagnosis", "quote", "repair", "quality", "dispatch", "delivery", "acceptance", "collection");

	private static final List<String> WAITS = List.of("queue", "customer", "parts", "carrier", "external",
			CaseFilter.AGAIN);

	private final CaseRows rows;

	private final CaseTools tools;

	private final SavedViews views;

	private final CaseSheet sheet;

	private final CaseChoices choices;

	CaseListPages(CaseRows rows, CaseTools tools, SavedViews views, CaseSheet sheet, CaseChoices choices) {
		this.rows = rows;
		this.tools = tools;
		this.views = views;
		this.sheet = sheet;
		this.choices = choices;
	}

	@GetMapping("/staff/cases")
	String list(@RequestParam MultiValueMap<String, String> query, Actor actor, Locale locale, Model model) {
		CaseFilter filter = CaseFilter.of(query);
		CaseTools.Tools around = this.tools.of(actor, locale);
		model.addAttribute("filter", filter);
		model.addAttribute("stages", STAGES);
		model.addAttribute("waits", WAITS);
		model.addAttribute("custodies", Custody.codes());
		model.addAttribute("columns", CaseColumn.values());
		model.addAttribute("tools", around);
		model.addAttribute("kinds", this.choices.kinds());
		model.addAttribute("paths", RepairPath.values());
		model.addAttribute("sorts", CaseSort.values());
		model.addAttribute("narrowing", CaseNarrowing.NAMES);
		model.addAttribute("set", this.choices.set(filter, around, locale));
		model.addAttribute("page", this.rows.list(filter));
		return "staff/cases";
	}

	@GetMapping("/staff/cases/list.xlsx")
	void sheet(@RequestParam MultiValueMap<String, String> query, Locale locale, HttpServletResponse response)
			throws IOException {
		this.sheet.send(CaseFilter.of(query), locale, response);
	}

	@PostMapping("/staff/cases")
	RedirectView save(@Valid NewView form, Actor actor, RedirectAttributes flash) {
		CaseFilter filter = CaseFilter.read(form.address());
		this.views.save(form.name().strip(), filter, actor);
		Way.done(flash, "staff.views.saved", form.name().strip());
		return Way.to(filter.url());
	}

	@PostMapping(path = "/staff/cases", params = "remove")
	RedirectView remove(@RequestParam long remove, Actor actor, RedirectAttributes flash) {
		this.views.remove(remove, actor);
		Way.done(flash, "staff.views.removed");
		return Way.to("/staff/cases");
	}

	record NewView(
			@NotBlank(message = "{staff.error.name}") @Size(max = 60, message = "{staff.error.name}") String name,
			String address) {
	}

}
