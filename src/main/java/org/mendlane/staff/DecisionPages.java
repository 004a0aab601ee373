package org.mendlane.staff;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.quote.Choice;
import org.mendlane.quote.Decision;
import org.mendlane.quote.Origin;
import org.mendlane.quote.Quote;
import org.mendlane.quote.Quotes;
import org.mendlane.quote.Selection;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What a customer decided by phone, recorded on his behalf. */
@Controller
@RequestMapping("/staff/decision/{number}")
class DecisionPages {

	private final Faces faces;

	private final Quotes quotes;

	private final Conversations conversations;

	private final Accounts accounts;

	private final Texts texts;

	DecisionPages(Faces faces, Quotes quotes, Conversations conversations, Accounts accounts, Texts texts) {
		this.faces = faces;
		this.quotes = quotes;
		this.conversations = conversations;
		this.accounts = accounts;
		this.texts = texts;
	}

	@GetMapping
	String decision(@PathVariable String number, Actor actor, Model model) {
		Face face = this.faces.of(number, actor);
		Optional<Quote> quote = this.quotes.current(face.repair().id());
		model.addAttribute("face", face);
		model.addAttribute("quote", quote.orElse(null));
		model.addAttribute("decidedBy", quote.map(Quote::decision).map(this::name).orElse(""));
		return "staff/decision";
	}

	@PostMapping
	RedirectView decide(@PathVariable String number, @Valid Answer form, HttpServletRequest request, Actor actor,
			Locale locale, RedirectAttributes flash) {
		Face face = this.faces.of(number, actor);
		this.quotes.decide(face.repair().id(), form.version(), Selection.of(form.choice(), form.extra()), actor,
				Origin.of(request.getRemoteAddr(), request.getHeader("User-Agent")));
		this.conversations.note(face.number(), this.texts.get("staff.decision.note", locale, form.how()), actor);
		Way.done(flash, "staff.decision.done");
		return Way.back(form.back(), "/staff/cases/" + face.number());
	}

	private String name(Decision decision) {
		return this.accounts.find(decision.by()).map(Actor::name).orElse(decision.by());
	}

	record Answer(int version, @NotNull(message = "{staff.error.choice}") Choice choice,
			@NotBlank(message = "{staff.error.reason}") @Size(max = 500, message = "{staff.error.reason}") String how,
			@Nullable Set<Long> extra, @Nullable String back) {
	}

}
