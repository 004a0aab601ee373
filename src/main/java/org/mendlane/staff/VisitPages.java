package org.mendlane.staff;

import org.mendlane.account.Actor;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.visit.Visits;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The visits of technicians, as far as they are no tasks. */
@Controller
class VisitPages {

	private final Visits visits;

	VisitPages(Visits visits) {
		this.visits = visits;
	}

	/** Somebody has called: the day does not hold. */
	@PostMapping("/staff/cases/{number:SR[0-9]+}/visit/move")
	RedirectView move(@PathVariable String number, Actor actor, RedirectAttributes flash) {
		this.visits.move(new RepairOrderId(number), actor);
		Way.done(flash, "staff.visit.moved", number);
		return Way.to("/staff/cases/" + number);
	}

}
