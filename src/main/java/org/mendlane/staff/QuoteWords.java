package org.mendlane.staff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.mendlane.quote.Quote;

/** What a quote says to the customer beside its lines, and until when it holds. */
record QuoteWords(String text, @Nullable LocalDate until) {

	QuoteWords {
		text = text.replace("\r\n", "\n").strip();
	}

	static QuoteWords of(Quote quote) {
		return new QuoteWords(quote.summary(), quote.validUntil());
	}

	/** Nothing if both have changed the same thing since this was seen. */
	Optional<QuoteWords> mergedWith(QuoteWords theirs, QuoteWords seen) {
		boolean clash = clash(theirs, seen, QuoteWords::text) || clash(theirs, seen, QuoteWords::until);
		return clash ? Optional.empty()
				: Optional.of(new QuoteWords(this.text.equals(seen.text) ? theirs.text : this.text,
						(this.until != null && this.until.equals(seen.until)) ? theirs.until : this.until));
	}

	private boolean clash(QuoteWords theirs, QuoteWords seen, Function<QuoteWords, @Nullable Object> part) {
		Optional<Object> mine = Optional.ofNullable(part.apply(this));
		Optional<Object> other = Optional.ofNullable(part.apply(theirs));
		Optional<Object> before = Optional.ofNullable(part.apply(seen));
		return !mine.equals(other) && !mine.equals(before) && !other.equals(before);
	}

}
