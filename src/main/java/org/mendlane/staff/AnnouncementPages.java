package org.mendlane.staff;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.mendlane.account.Actor;
import org.mendlane.shop.Announcements;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Notices for the customers' welcome page. */
@Controller
@RequestMapping("/staff/announcements")
class AnnouncementPages {

	private static final String PAGE = "/staff/announcements";

	private final Announcements announcements;

	private final Clock clock;

	AnnouncementPages(Announcements announcements, Clock clock) {
		this.announcements = announcements;
		this.clock = clock;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("news", this.announcements.all());
		model.addAttribute("today", LocalDate.now(this.clock));
		return "staff/announcements";
	}

	@PostMapping
	RedirectView publish(@Valid Notice notice, Actor actor, RedirectAttributes flash) {
		this.announcements.publish(notice.title(), notice.text(), notice.from(), notice.until(), actor);
		Way.done(flash, "staff.news.published");
		return Way.to(PAGE);
	}

	@PostMapping("/{id}/withdraw")
	RedirectView withdraw(@PathVariable long id, Actor actor, RedirectAttributes flash) {
		this.announcements.withdraw(id, actor);
		Way.done(flash, "staff.news.withdrawn");
		return Way.to(PAGE);
	}

	record Notice(
			@NotBlank(message = "{staff.error.title}") @Size(max = 120, message = "{staff.error.title}") String title,
			@NotBlank(message = "{staff.error.text}") @Size(max = 1000, message = "{staff.error.text}") String text,
			@NotNull(message = "{staff.error.date}") @DateTimeFormat(iso = ISO.DATE) LocalDate from,
			@NotNull(message = "{staff.error.date}") @DateTimeFormat(iso = ISO.DATE) LocalDate until) {
	}

}
