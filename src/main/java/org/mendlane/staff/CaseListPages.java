package org.mendlane.staff;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** All cases, to be searched, seen again, taken away and ticked. */
@Controller
class CaseListPages {

	private static final List<String> STAGES = List.of("submitted", "shipping", "received", "diagnosis", "quote",
			"repair", "quality", "dispatch", "delivery", "acceptance", "collection");

	private static final List<String> WAITS = List.of("queue", "customer", "parts", "carrier", "external",
			CaseFilter.AGAIN);

	private final CaseRows rows;

	private final CaseTools tools;

	private final SavedViews views;

	private final CaseSheet sheet;

	CaseListPages(CaseRows rows, CaseTools tools, SavedViews views, CaseSheet sheet) {
		this.rows = rows;
		this.tools = tools;
		this.views = views;
		this.sheet = sheet;
	}

	@GetMapping("/staff/cases")
	String list(Wish wish, @RequestParam(required = false) @Nullable String after, Actor actor, Model model) {
		CaseFilter filter = wish.filter(after);
		model.addAttribute("filter", filter);
		model.addAttribute("stages", STAGES);
		model.addAttribute("waits", WAITS);
		model.addAttribute("custodies", Custody.codes());
		model.addAttribute("columns", CaseColumn.values());
		model.addAttribute("tools", this.tools.of(actor));
		model.addAttribute("page", this.rows.list(filter));
		return "staff/cases";
	}

	@GetMapping("/staff/cases/list.xlsx")
	void sheet(Wish wish, Locale locale, HttpServletResponse response) throws IOException {
		this.sheet.send(wish.filter(null), locale, response);
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

	/** What the address asks for. */
	record Wish(@Nullable String q, @Nullable String stage, @Nullable String waits, @Nullable String custody,
			@Nullable Boolean open, @Nullable List<String> col) {

		CaseFilter filter(@Nullable String after) {
			return CaseFilter.of(this.q, this.stage, this.waits, !Boolean.FALSE.equals(this.open), after)
				.at(this.custody)
				.withColumns((this.col != null) ? this.col : List.of());
		}

	}

	record NewView(
			@NotBlank(message = "{staff.error.name}") @Size(max = 60, message = "{staff.error.name}") String name,
			String address) {
	}

}
