package org.mendlane.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Several tasks or devices at once, and what became of each. */
@Controller
class BulkPages {

	static final int MOST = 100;

	private final BulkWork work;

	private final BulkCases cases;

	BulkPages(BulkWork work, BulkCases cases) {
		this.work = work;
		this.cases = cases;
	}

	@PostMapping("/staff/bulk")
	RedirectView tasks(@RequestParam(required = false) @Nullable List<String> task, BulkOrder order,
			@RequestParam(required = false) @Nullable String back, Actor actor, Locale locale,
			RedirectAttributes flash) {
		return said(each(task, (id) -> this.work.with(id, order, actor, locale)), back, flash);
	}

	@PostMapping("/staff/bulk/cases")
	RedirectView devices(@RequestParam(required = false) @Nullable List<String> device, BulkOrder order,
			@RequestParam(required = false) @Nullable String back, Actor actor, Locale locale,
			RedirectAttributes flash) {
		return said(each(device, (number) -> this.cases.with(number, order, actor, locale)), back, flash);
	}

	/** All on one paper; if there is none for some, they are named first. */
	@PostMapping(path = "/staff/bulk/cases", params = "todo=labels")
	RedirectView labels(@RequestParam(required = false) @Nullable List<String> device,
			@RequestParam(required = false) @Nullable String back, Actor actor, Locale locale,
			RedirectAttributes flash) {
		ArrayList<BulkResult> results = each(device, (number) -> this.cases.label(number, actor, locale));
		List<String> printed = results.stream().filter(BulkResult::done).map(BulkResult::caseNumber).toList();
		String paper = "/staff/labels.pdf?number=" + String.join("&number=", printed);
		if (!printed.isEmpty() && printed.size() == results.size()) {
			return Way.to(paper);
		}
		if (!printed.isEmpty()) {
			flash.addFlashAttribute("paper", paper);
		}
		return said(results, back, flash);
	}

	/** Asked for again there is nothing left to say. */
	@GetMapping("/staff/bulk")
	Object results(Model model) {
		return model.containsAttribute("results") ? "staff/bulk"
				: Way.back((String) model.getAttribute("back"), "/staff");
	}

	private static ArrayList<BulkResult> each(@Nullable List<String> ticked, Function<String, BulkResult> deed) {
		ArrayList<BulkResult> results = new ArrayList<>();
		((ticked != null) ? ticked : List.<String>of()).stream()
			.distinct()
			.limit(MOST)
			.forEach((one) -> results.add(deed.apply(one)));
		return results;
	}

	private static RedirectView said(ArrayList<BulkResult> results, @Nullable String back, RedirectAttributes flash) {
		flash.addFlashAttribute("results", results);
		return Way.to("/staff/bulk" + Way.query("back", back));
	}

}
