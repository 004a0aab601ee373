package org.mendlane.staff;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.WorkQuery;
import org.mendlane.workflow.Worklist;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.SessionAttribute;

/** One scan field that opens the right thing. */
@Controller
class ReceptionPages {

	private static final String SCANS = "staff.scans";

	private static final int REMEMBERED = 8;

	private final Scanner scanner;

	private final Worklist worklist;

	private final TaskRows rows;

	private final ScannedParts parts;

	private final Clock clock;

	ReceptionPages(Scanner scanner, Worklist worklist, TaskRows rows, ScannedParts parts, Clock clock) {
		this.scanner = scanner;
		this.worklist = worklist;
		this.rows = rows;
		this.parts = parts;
		this.clock = clock;
	}

	@GetMapping("/staff/reception")
	String reception(@SessionAttribute(name = SCANS, required = false) @Nullable List<Scan> scans, Actor actor,
			Locale locale, Model model) {
		List<WorkItem> receiving = this.worklist.open(WorkQuery.queue(Role.RECEPTION).limit(100))
			.stream()
			.filter((item) -> item.element().startsWith("Receive"))
			.limit(12)
			.toList();
		model.addAttribute("expected", this.rows.of(receiving, "/staff/reception", actor, locale));
		model.addAttribute("recent", (scans != null) ? scans : List.of());
		return "staff/reception";
	}

	@GetMapping("/staff/scan")
	Object scan(@RequestParam(defaultValue = "") String code, @RequestParam(required = false) @Nullable String station,
			@SessionAttribute(name = SCANS, required = false) @Nullable List<Scan> scans, HttpSession session,
			Actor actor, Locale locale, Model model) {
		String clean = Scanner.clean(code);
		if (clean.isEmpty()) {
			return Way.to("/staff/reception");
		}
		Optional<String> page = this.scanner.page(clean, station, actor);
		List<CaseRow> hits = page.isPresent() ? List.of() : this.scanner.serial(clean);
		boolean opens = page.isPresent() || !hits.isEmpty();
		Optional<ScannedPart> part = opens ? Optional.empty() : this.parts.find(clean, locale);
		boolean known = opens || part.isPresent();
		List<Scan> remembered = remember(scans, new Scan(Scanner.shown(clean), known, this.clock.instant()));
		session.setAttribute(SCANS, remembered);
		if (page.isPresent()) {
			return Way.to(page.get());
		}
		if (hits.size() == 1) {
			return Way.to("/staff/cases/" + hits.get(0).number());
		}
		model.addAttribute("result", new Result(Scanner.shown(clean), hits, part.orElse(null)));
		model.addAttribute("recent", remembered);
		return "staff/reception";
	}

	/** The code as it is shown if it opens something, else nothing. */
	@GetMapping(path = "/staff/scan/known", produces = "text/plain")
	@ResponseBody
	String known(@RequestParam(defaultValue = "") String code, Actor actor, Locale locale) {
		String clean = Scanner.clean(code);
		boolean opens = !clean.isEmpty() && (this.scanner.page(clean, null, actor).isPresent()
				|| !this.scanner.serial(clean).isEmpty() || this.parts.isPart(clean, locale));
		return opens ? Scanner.shown(clean) : "";
	}

	private static List<Scan> remember(@Nullable List<Scan> scans, Scan scan) {
		List<Scan> remembered = new ArrayList<>();
		remembered.add(scan);
		if (scans != null) {
			scans.stream()
				.filter((one) -> !one.code().equals(scan.code()))
				.limit(REMEMBERED - 1)
				.forEach(remembered::add);
		}
		return remembered;
	}

	/** A code that opens nothing by itself: several devices, a spare part or unknown. */
	record Result(String code, List<CaseRow> hits, @Nullable ScannedPart part) {
	}

}
