package org.mendlane.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Several tasks at once, and what became of each. */
@Controller
class BulkPages {

	private static final int MOST = 100;

	private final BulkWork work;

	BulkPages(BulkWork work) {
		this.work = work;
	}

	@PostMapping("/staff/bulk")
	RedirectView all(@RequestParam(required = false) @Nullable List<String> task, BulkWork.Order order,
			@RequestParam(required = false) @Nullable String back, Actor actor, Locale locale,
			RedirectAttributes flash) {
		ArrayList<BulkResult> results = new ArrayList<>();
		((task != null) ? task : List.<String>of()).stream()
			.distinct()
			.limit(MOST)
			.forEach((id) -> results.add(this.work.with(id, order, actor, locale)));
		flash.addFlashAttribute("results", results);
		return Way.to("/staff/bulk" + Way.query("back", back));
	}

	/** Asked for again there is nothing left to say. */
	@GetMapping("/staff/bulk")
	Object results(Model model) {
		return model.containsAttribute("results") ? "staff/bulk"
				: Way.back((String) model.getAttribute("back"), "/staff");
	}

}
