package org.mendlane.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.shop.Announcements;
import org.mendlane.shop.Shop;
import org.mendlane.shop.Words;
import org.mendlane.text.Languages;

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

	private final Shop shop;

	private final Clock clock;

	AnnouncementPages(Announcements announcements, Shop shop, Clock clock) {
		this.announcements = announcements;
		this.shop = shop;
		this.clock = clock;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("news", this.announcements.all());
		Locale language = language();
		model.addAttribute("language", language);
		model.addAttribute("others", others(language));
		model.addAttribute("today", LocalDate.now(this.clock));
		return "staff/announcements";
	}

	@PostMapping
	RedirectView publish(@Valid Notice notice, Actor actor, RedirectAttributes flash) {
		Locale language = language();
		Words words = new Words(language, notice.title(), notice.text());
		List<Words> others = others(language).stream().map(notice::in).toList();
		this.announcements.publish(words, others, notice.from(), notice.until(), actor);
		Way.done(flash, "staff.news.published");
		return Way.to(PAGE);
	}

	@PostMapping("/{id}/withdraw")
	RedirectView withdraw(@PathVariable long id, Actor actor, RedirectAttributes flash) {
		this.announcements.withdraw(id, actor);
		Way.done(flash, "staff.news.withdrawn");
		return Way.to(PAGE);
	}

	private Locale language() {
		return Languages.match(this.shop.data().language());
	}

	private static List<Locale> others(Locale own) {
		return Languages.ALL.stream().filter((other) -> !other.equals(own)).toList();
	}

	record Notice(
			@NotBlank(message = "{staff.error.title}") @Size(max = 120, message = "{staff.error.title}") String title,
			@NotBlank(message = "{staff.error.text}") @Size(max = 1000, message = "{staff.error.text}") String text,
			@Nullable Map<String, Other> others,
			@NotNull(message = "{staff.error.date}") @DateTimeFormat(iso = ISO.DATE) LocalDate from,
			@NotNull(message = "{staff.error.date}") @DateTimeFormat(iso = ISO.DATE) LocalDate until) {

		Words in(Locale language) {
			Other other = (this.others != null) ? this.others.get(language.getLanguage()) : null;
			return (other != null) ? other.in(language) : new Words(language, "", "");
		}

	}

	record Other(@Nullable String title, @Nullable String text) {

		Words in(Locale language) {
			return new Words(language, Objects.requireNonNullElse(this.title, ""),
					Objects.requireNonNullElse(this.text, ""));
		}

	}

}
