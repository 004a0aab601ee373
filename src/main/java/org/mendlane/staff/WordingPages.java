package org.mendlane.staff;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.text.OwnWords;
import org.mendlane.text.Phrase;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What customers read, in the shop's own words. */
@Controller
@RequestMapping("/staff/wording")
class WordingPages {

	private static final String PAGE = "/staff/wording";

	private static final int SHORTEST = 2;

	private static final int MOST = 60;

	private final OwnWords words;

	private final Accounts accounts;

	WordingPages(OwnWords words, Accounts accounts) {
		this.words = words;
		this.accounts = accounts;
	}

	/** What was looked for, else what the shop says in its own words. */
	@GetMapping
	String all(@RequestParam(required = false) @Nullable String q, Actor actor, Model model) {
		actor.require(Role.ADMIN);
		String typed = (q != null) ? q.strip() : "";
		boolean searched = typed.length() >= SHORTEST;
		List<Phrase> found = (searched ? this.words.matching(typed) : this.words.own()).limit(MOST + 1L).toList();
		model.addAttribute("q", typed);
		model.addAttribute("searched", searched);
		model.addAttribute("found", found.subList(0, Math.min(MOST, found.size())));
		model.addAttribute("more", found.size() > MOST);
		return "staff/wording";
	}

	@GetMapping("/{id}")
	String one(@PathVariable String id, Actor actor, Model model) {
		actor.require(Role.ADMIN);
		model.addAttribute("phrase", this.words.get(id));
		model.addAttribute("names", this.accounts.staffNames());
		return "staff/wording-one";
	}

	@PostMapping("/{id}")
	RedirectView change(@PathVariable String id, @Valid Words form, Actor actor, RedirectAttributes flash) {
		actor.require(Role.ADMIN);
		this.words.change(id, form.words, actor.login());
		Way.done(flash, "staff.wording.changed");
		return Way.to(PAGE + "/" + id);
	}

	@PostMapping("/{id}/reset")
	RedirectView reset(@PathVariable String id, Actor actor, RedirectAttributes flash) {
		actor.require(Role.ADMIN);
		this.words.reset(id, actor.login());
		Way.done(flash, "staff.wording.reset.done");
		return Way.to(PAGE + "/" + id);
	}

	record Words(@NotBlank(message = "{text.own-empty}") String words) {
	}

}
