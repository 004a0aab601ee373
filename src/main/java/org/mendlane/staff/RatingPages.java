package org.mendlane.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.text.Texts;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** How repairs were rated, and what became of the low ratings. */
@Controller
class RatingPages {

	private static final int DAYS = 90;

	private static final List<Integer> USUAL = List.of(30, DAYS, 365);

	private final RatingSums sums;

	private final Accounts accounts;

	private final Texts texts;

	private final Clock clock;

	RatingPages(RatingSums sums, Accounts accounts, Texts texts, Clock clock) {
		this.sums = sums;
		this.accounts = accounts;
		this.texts = texts;
		this.clock = clock;
	}

	/** Care sees what its own customers think. */
	@GetMapping("/staff/ratings")
	String ratings(@ModelAttribute("period") Period asked, BindingResult result, Actor actor, Locale locale,
			Model model) {
		actor.require(Role.LEAD, Role.CARE);
		LocalDate today = LocalDate.now(this.clock);
		LocalDate to = (asked.to() != null) ? asked.to() : today;
		LocalDate from = (asked.from() != null) ? asked.from() : to.minusDays(DAYS);
		if (result.hasErrors() || from.isAfter(to) || from.getYear() < 2000 || to.getYear() > 2999) {
			model.addAttribute("errors", List.of(this.texts.get("staff.ratings.period.wrong", locale)));
		}
		else {
			String guardian = actor.may(Role.LEAD) ? null : actor.login();
			model.addAttribute("sums",
					this.sums.sums(from, to, guardian).stream().collect(Collectors.groupingBy(RatingSums.Sum::kind)));
			model.addAttribute("low", this.sums.low(from, to, guardian));
		}
		model.addAttribute("from", from);
		model.addAttribute("to", to);
		model.addAttribute("today", today);
		model.addAttribute("usual", USUAL);
		model.addAttribute("own", !actor.may(Role.LEAD));
		model.addAttribute("names", this.accounts.staffNames());
		return "staff/ratings";
	}

	/** From the first to the last day; without them, the last months. */
	record Period(@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
			@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
	}

}
