package org.mendlane.staff;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All cases, to be searched. */
@Controller
class CaseListPages {

	private static final List<String> STAGES = List.of("submitted", "shipping", "received", "diagnosis", "quote",
			"repair", "quality", "dispatch", "delivery");

	private static final List<String> WAITS = List.of("queue", "customer", "parts", "carrier", "external");

	private final CaseRows rows;

	CaseListPages(CaseRows rows) {
		this.rows = rows;
	}

	@GetMapping("/staff/cases")
	String list(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String stage,
			@RequestParam(required = false) @Nullable String waits, @RequestParam(defaultValue = "true") boolean open,
			@RequestParam(required = false) @Nullable String after, Model model) {
		CaseFilter filter = CaseFilter.of(q, stage, waits, open, after);
		model.addAttribute("filter", filter);
		model.addAttribute("stages", STAGES);
		model.addAttribute("waits", WAITS);
		model.addAttribute("page", this.rows.list(filter));
		return "staff/cases";
	}

}
