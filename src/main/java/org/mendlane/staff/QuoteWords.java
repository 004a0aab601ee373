package org.mendlane.staff;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.mendlane.quote.Choice;
import org.mendlane.quote.Promise;
import org.mendlane.quote.Quote;
import org.mendlane.shared.Refusal;
import org.mendlane.shop.OfferTerms;

/**
 * What a quote says to the customer beside its lines, until when it holds, and what its
 * variants promise.
 */
record QuoteWords(String text, @Nullable LocalDate until, Map<Choice, Promise> promises) {

	QuoteWords {
		text = text.replace("\r\n", "\n").strip();
	}

	static QuoteWords of(Quote quote) {
		Map<Choice, Promise> promises = new EnumMap<>(Choice.class);
		quote.variants().forEach((variant) -> promises.put(variant.choice(), variant.promise()));
		return new QuoteWords(quote.summary(), quote.validUntil(), promises);
	}

	/** The promises of a form, whose fields have this word in front. */
	static Map<Choice, Promise> promises(Map<String, String> sent, String word) {
		Map<Choice, Promise> promises = new EnumMap<>(Choice.class);
		for (Choice choice : Choice.values()) {
			String days = sent.get(word + "days-" + choice);
			String months = sent.get(word + "months-" + choice);
			if (days != null && months != null) {
				promises.put(choice, new Promise(number(days, "quote.work-days-range", OfferTerms.MOST_DAYS),
						number(months, "quote.guarantee-range", OfferTerms.MOST_MONTHS)));
			}
		}
		return promises;
	}

	/** Nothing if both have changed the same thing since this was seen. */
	Optional<QuoteWords> mergedWith(QuoteWords theirs, QuoteWords seen) {
		boolean clash = clash(theirs, seen, QuoteWords::text) || clash(theirs, seen, QuoteWords::until)
				|| clash(theirs, seen, QuoteWords::promises);
		return clash ? Optional.empty()
				: Optional.of(new QuoteWords(this.text.equals(seen.text) ? theirs.text : this.text,
						(this.until != null && this.until.equals(seen.until)) ? theirs.until : this.until,
						this.promises.equals(seen.promises) ? theirs.promises : this.promises));
	}

	private boolean clash(QuoteWords theirs, QuoteWords seen, Function<QuoteWords, @Nullable Object> part) {
		Optional<Object> mine = Optional.ofNullable(part.apply(this));
		Optional<Object> other = Optional.ofNullable(part.apply(theirs));
		Optional<Object> before = Optional.ofNullable(part.apply(seen));
		return !mine.equals(other) && !mine.equals(before) && !other.equals(before);
	}

	/** Whoever leaves a field empty says nothing. */
	private static int number(String typed, String refusal, int most) {
		String digits = typed.strip();
		if (!digits.matches("\\d{0,3}")) {
			throw new Refusal(refusal, most);
		}
		return digits.isEmpty() ? 0 : Integer.parseInt(digits);
	}

}
