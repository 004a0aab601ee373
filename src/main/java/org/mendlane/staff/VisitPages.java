package org.mendlane.staff;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.visit.VisitAnswers;
import org.mendlane.visit.Visits;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The visits of technicians, as customers speak about them on the telephone. */
@Controller
class VisitPages {

	private final Visits visits;

	private final VisitAnswers answers;

	VisitPages(Visits visits, VisitAnswers answers) {
		this.visits = visits;
		this.answers = answers;
	}

	/** Somebody has called: the day does not hold. */
	@PostMapping("/staff/cases/{number:SR[0-9]+}/visit/move")
	RedirectView move(@PathVariable String number, Actor actor, RedirectAttributes flash) {
		this.visits.move(new RepairOrderId(number), actor);
		Way.done(flash, "staff.visit.moved", number);
		return Way.to("/staff/cases/" + number);
	}

	@GetMapping("/staff/visit/{number:SR[0-9]+}")
	String page(@PathVariable String number, Actor actor, Locale locale, Model model) {
		model.addAttribute("number", number);
		model.addAttribute("protocol", this.answers.unanswered(new RepairOrderId(number), actor, locale).orElse(null));
		return "staff/visit";
	}

	@PostMapping("/staff/visit/{number:SR[0-9]+}/accepted")
	RedirectView accepted(@PathVariable String number, @RequestParam(required = false) @Nullable String back,
			Actor actor, RedirectAttributes flash) {
		this.answers.accept(new RepairOrderId(number), actor);
		Way.done(flash, "staff.visit-sign.accepted", number);
		return Way.back(back, "/staff/cases/" + number);
	}

	@PostMapping("/staff/visit/{number:SR[0-9]+}/rejected")
	RedirectView rejected(@PathVariable String number, @RequestParam(defaultValue = "") String reason,
			@RequestParam(required = false) @Nullable String back, Actor actor, RedirectAttributes flash) {
		this.answers.reject(new RepairOrderId(number), reason, actor);
		Way.done(flash, "staff.visit-sign.rejected", number);
		return Way.back(back, "/staff/cases/" + number);
	}

}
