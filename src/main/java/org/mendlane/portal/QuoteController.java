package org.mendlane.portal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.mendlane.account.Actor;
import org.mendlane.quote.Choice;
import org.mendlane.quote.Origin;
import org.mendlane.quote.Quote;
import org.mendlane.quote.QuoteState;
import org.mendlane.quote.Quotes;
import org.mendlane.quote.Selection;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;

/**
 * A quote is compared, asked about and decided; its version stands in the address.
 */
@Controller
@RequestMapping("/portal/devices/{number:SR[0-9]+D[0-9]+}/quote")
class QuoteController {

	private final Quotes quotes;

	private final QuotePage page;

	private final Texts texts;

	QuoteController(Quotes quotes, QuotePage page, Texts texts) {
		this.quotes = quotes;
		this.page = page;
		this.texts = texts;
	}

	@GetMapping
	String quote(Actor actor, @PathVariable String number, @RequestParam(required = false) @Nullable Integer version,
			@RequestParam(required = false) @Nullable Set<Long> extra, Model model) {
		RepairId repair = this.page.visible(number, actor);
		Optional<Quote> current = this.quotes.current(repair);
		if (version == null) {
			return "redirect:"
					+ address(number, current.orElseThrow(() -> new NotFound("quote of " + number)).version());
		}
		this.page.show(ticked(offered(repair, version, actor), extra), actor, model);
		model.addAttribute("newer", current.filter((latest) -> latest.version() > version).isPresent());
		return "portal/quote";
	}

	@GetMapping("/decision")
	String confirm(Actor actor, @PathVariable String number, @RequestParam int version, @RequestParam Choice choice,
			@RequestParam(required = false) @Nullable Set<Long> extra, Model model) {
		Quote quote = ticked(offered(this.page.visible(number, actor), version, actor), extra);
		if (quote.state() != QuoteState.OFFERED || !this.page.mayChoose(quote, choice, actor)) {
			return "redirect:" + address(number, version);
		}
		this.page.show(quote, actor, model);
		model.addAttribute("choice", choice);
		return "portal/decision";
	}

	@PostMapping("/decision")
	String decide(Actor actor, @PathVariable String number, Answer answer, HttpServletRequest request, Locale locale,
			RedirectAttributes redirect) {
		try {
			Origin origin = Origin.of(request.getRemoteAddr(), request.getHeader("User-Agent"));
			this.quotes.decide(this.page.visible(number, actor), answer.version(),
					Selection.of(answer.choice(), answer.extra()), actor, origin);
			redirect.addFlashAttribute("done", "quote.decision-taken");
		}
		catch (Refusal refusal) {
			redirect.addFlashAttribute("refused", this.texts.refusal(refusal, locale));
		}
		return "redirect:" + address(number, answer.version());
	}

	@PostMapping("/undo")
	String undo(Actor actor, @PathVariable String number, @RequestParam int version, Locale locale,
			RedirectAttributes redirect) {
		try {
			this.quotes.undo(this.page.visible(number, actor), version, actor);
			redirect.addFlashAttribute("done", "quote.decision-undone");
		}
		catch (Refusal refusal) {
			redirect.addFlashAttribute("refused", this.texts.refusal(refusal, locale));
		}
		return "redirect:" + address(number, version);
	}

	@PostMapping("/question")
	String ask(Actor actor, @PathVariable String number, @RequestParam int version, @RequestParam String text,
			Locale locale, RedirectAttributes redirect) {
		try {
			this.quotes.ask(this.page.visible(number, actor), version, Text.of(text), actor);
			redirect.addFlashAttribute("done", "quote.question-sent");
		}
		catch (Refusal refusal) {
			redirect.addFlashAttribute("refused", this.texts.refusal(refusal, locale));
			redirect.addFlashAttribute("typed", text);
		}
		return "redirect:" + address(number, version);
	}

	/** Drafts are none of the customer's business. */
	private Quote offered(RepairId repair, int version, Actor actor) {
		Quote quote = this.quotes.get(repair, version, actor);
		if (quote.state() == QuoteState.DRAFT) {
			throw new NotFound("quote " + version + " of " + repair.number());
		}
		return quote;
	}

	/** As long as it is open, the quote counts what is ticked. */
	private static Quote ticked(Quote quote, @Nullable Set<Long> extra) {
		return (quote.state() == QuoteState.OFFERED && extra != null) ? quote.with(extra) : quote;
	}

	private static String address(String number, int version) {
		return "/portal/devices/" + number + "/quote?version=" + version;
	}

	/** A decision as the form sends it. */
	record Answer(int version, Choice choice, @Nullable Set<Long> extra) {
	}

}
