package org.mendlane.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.quote.LineTerms;
import org.mendlane.quote.Quote;
import org.mendlane.quote.QuoteLine;
import org.mendlane.quote.Quotes;
import org.mendlane.quote.Scope;
import org.mendlane.repair.RepairId;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A line of a quote, changed where it stands. */
@Controller
class LinePages {

	private final Quotes quotes;

	LinePages(Quotes quotes) {
		this.quotes = quotes;
	}

	@PostMapping("/staff/quote/{number}/lines/{line:[0-9]{1,18}}")
	RedirectView change(@PathVariable String number, @PathVariable long line, @Valid Change form, Actor actor,
			RedirectAttributes flash) {
		Quote quote = this.quotes.changeLine(RepairId.of(number), line, form.seen(), form.mine(), actor);
		Way.done(flash, "staff.quote.line.changed",
				quote.lines()
					.stream()
					.filter((one) -> one.id() == line)
					.map(QuoteLine::name)
					.findFirst()
					.orElseThrow());
		return Way.to("/staff/quote/" + quote.repair().number() + Way.query("back", form.back()));
	}

	record Change(@NotNull(message = "{staff.error.scope}") Scope scope,
			@Min(value = 1, message = "{staff.error.quantity}") @Max(value = 999,
					message = "{staff.error.quantity}") int quantity,
			@Size(max = 500, message = "{staff.error.text}") @Nullable String reason,
			@NotNull(message = "{staff.error.scope}") Scope seenScope, int seenQuantity, @Nullable String seenReason,
			@Nullable String back) {

		LineTerms mine() {
			return new LineTerms(this.scope, this.quantity, this.reason);
		}

		LineTerms seen() {
			return new LineTerms(this.seenScope, this.seenQuantity, this.seenReason);
		}

	}

}
