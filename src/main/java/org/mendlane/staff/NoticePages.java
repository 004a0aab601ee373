package org.mendlane.staff;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.notification.Notice;
import org.mendlane.notification.Notices;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What the bell of somebody who works here leads to. */
@Controller
@RequestMapping("/staff/notices")
class NoticePages {

	private final Notices notices;

	NoticePages(Notices notices) {
		this.notices = notices;
	}

	@GetMapping
	String list(Actor actor, @RequestParam(required = false) @Nullable Long before, Model model) {
		model.addAttribute("notices", this.notices.of(actor.login(), before));
		return "staff/notices";
	}

	@GetMapping("/{id:[0-9]{1,18}}")
	RedirectView open(Actor actor, @PathVariable long id) {
		Notice notice = this.notices.read(actor.login(), id);
		return Way.back(notice.page(), "/staff/cases/" + notice.caseNumber());
	}

	@PostMapping("/read")
	RedirectView readAll(Actor actor, @RequestParam long newest, RedirectAttributes flash) {
		this.notices.readAll(actor.login(), newest);
		Way.done(flash, "notices.all-read");
		return Way.to("/staff/notices");
	}

}
