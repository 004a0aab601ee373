package org.mendlane.staff;

import java.time.Clock;
import java.util.List;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.workflow.Reminders;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for my customers, and what does not move. */
@Controller
class RadarPages {

	private final RadarRows rows;

	private final Accounts accounts;

	private final Reminders reminders;

	private final Clock clock;

	RadarPages(RadarRows rows, Accounts accounts, Reminders reminders, Clock clock) {
		this.rows = rows;
		this.accounts = accounts;
		this.reminders = reminders;
		this.clock = clock;
	}

	@GetMapping("/staff/radar")
	String radar(@RequestParam(defaultValue = "false") boolean all, Actor actor, Model model) {
		actor.require(Role.CARE);
		List<RadarRow> found = this.rows.of(all ? null : actor.login());
		model.addAttribute("all", all);
		model.addAttribute("now", this.clock.instant());
		model.addAttribute("waiting", found.stream().filter((row) -> row.reason().customers()).toList());
		model.addAttribute("standing", found.stream().filter((row) -> !row.reason().customers()).toList());
		model.addAttribute("reminders", this.reminders.of(found.stream().map(RadarRow::number).toList()));
		model.addAttribute("more", found.size() == RadarRows.MOST);
		model.addAttribute("guardians", this.accounts.staffNames());
		return "staff/radar";
	}

}
