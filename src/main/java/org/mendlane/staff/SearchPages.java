package org.mendlane.staff;

import java.util.Locale;

import org.mendlane.account.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one search for everything, and the keys that lead to it. */
@Controller
class SearchPages {

	private final Search search;

	private final Destinations places;

	SearchPages(Search search, Destinations places) {
		this.search = search;
		this.places = places;
	}

	@GetMapping("/staff/search")
	String page(@RequestParam(defaultValue = "") String q, Actor actor, Locale locale, Model model) {
		model.addAttribute("found", this.search.find(q, actor, locale));
		return "staff/search";
	}

	/** The same without a page around it, while somebody types. */
	@GetMapping("/staff/search/hits")
	String hits(@RequestParam(defaultValue = "") String q, Actor actor, Locale locale, Model model) {
		page(q, actor, locale, model);
		return "staff/search :: hits";
	}

	@GetMapping("/staff/keys")
	String keys(Actor actor, Locale locale, Model model) {
		model.addAttribute("places",
				this.places.matching("", actor, locale).stream().filter((place) -> place.letter() != null).toList());
		return "staff/keys";
	}

	@GetMapping("/staff/keys/list")
	String list(Actor actor, Locale locale, Model model) {
		keys(actor, locale, model);
		return "staff/keys :: list";
	}

}
