package org.mendlane.staff;

import java.util.List;
import java.util.Locale;

import org.mendlane.account.Actor;
import org.mendlane.text.Texts;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** What open pages ask for from time to time. */
@Controller
class LivePages {

	private static final int LONGEST = 60;

	private final Lookers lookers;

	private final Texts texts;

	private final CaseViews views;

	LivePages(Lookers lookers, CaseViews views, Texts texts) {
		this.lookers = lookers;
		this.views = views;
		this.texts = texts;
	}

	/** Whom a note may name. */
	@GetMapping("/staff/colleagues")
	@ResponseBody
	List<Named> colleagues(Actor actor) {
		return this.views.colleagues(actor).stream().map((one) -> new Named(one.login(), one.name())).toList();
	}

	/** A sentence, or nothing if nobody else looks. */
	@GetMapping(path = "/staff/looking/{number}", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
	@ResponseBody
	String looking(@PathVariable String number, Actor actor, Locale locale) {
		if (number.length() > LONGEST) {
			return "";
		}
		List<String> others = this.lookers.others(number, actor);
		return others.isEmpty() ? ""
				: this.texts.get("staff.looking", locale, String.join(", ", others), others.size());
	}

	/** A colleague as a note names him. */
	record Named(String login, String name) {
	}

}
