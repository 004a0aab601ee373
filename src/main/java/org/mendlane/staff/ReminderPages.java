package org.mendlane.staff;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.workflow.Reminders;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Reminds a customer of what a case waits for, before its diagram does. */
@Controller
class ReminderPages {

	private final Reminders reminders;

	ReminderPages(Reminders reminders) {
		this.reminders = reminders;
	}

	@PostMapping("/staff/cases/{number}/remind")
	RedirectView remind(@PathVariable String number, @RequestParam(required = false) @Nullable String back, Actor actor,
			RedirectAttributes flash) {
		String tidy = OrderNumbers.normalise(number);
		List<String> to = this.reminders.send(tidy, actor);
		Way.done(flash, "staff.remind.done", to.size(), String.join(", ", to));
		return Way.back(back, "/staff/cases/" + tidy);
	}

}
