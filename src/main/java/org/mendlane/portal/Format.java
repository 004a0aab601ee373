package org.mendlane.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.util.DetailedError;

import org.mendlane.account.Actor;
import org.mendlane.document.Document;
import org.mendlane.quote.DeclineFee;
import org.mendlane.quote.Variant;
import org.mendlane.shared.Address;
import org.mendlane.shared.Money;
import org.mendlane.shared.PhoneNumbers;
import org.mendlane.text.Texts;

/**
 * Amounts, moments and states in the words of one language, for templates.
 */
class Format {

	private static final long KILO = 1024;

	private static final String HIDDEN = "–";

	private static final String WORD_JOINER = "\u2060";

	private static final String NO_BREAK_SPACE = "\u00a0";

	private final Formats formats;

	private final Locale locale;

	private final BooleanSupplier priced;

	Format(Formats formats, Locale locale, BooleanSupplier priced) {
		this.formats = formats;
		this.locale = locale;
		this.priced = priced;
	}

	/** An amount with its currency; a dash for those who see no prices. */
	public String money(Money amount) {
		return this.priced.getAsBoolean() ? texts().money(amount, this.locale) : HIDDEN;
	}

	/** An amount as it may be typed. */
	public String typed(Money amount) {
		return amount.typed(this.locale);
	}

	/** A sentence about a variant: one for each usual one, one for those with names. */
	public String about(String key, Variant variant) {
		String name = variant.name();
		return (name != null) ? text(key + ".further", name) : text(key + "." + variant.choice());
	}

	/** What it costs to decline, in a sentence. */
	public String declining(DeclineFee fee) {
		return text("quote.decline." + fee.about(), money(fee.total()), money(fee.diagnosis()), money(fee.parcel()));
	}

	/** An address in one line, which does not break within its postal code. */
	public String address(Address address) {
		String postalCode = address.postalCode().replace("-", "-" + WORD_JOINER);
		return address.street() + ", " + postalCode + NO_BREAK_SPACE + address.city();
	}

	/** A phone number as it is dialled. */
	public String phone(@Nullable String kept) {
		return new PhoneNumbers(this.locale).shown(kept);
	}

	/** A phone number as it may be typed. */
	public String typedPhone(@Nullable String kept) {
		return PhoneNumbers.international(kept);
	}

	/** The day of a moment. */
	public String day(Instant moment) {
		return texts().date(moment, this.locale);
	}

	/** A day. */
	public String day(LocalDate date) {
		return texts().date(date, this.locale);
	}

	/** Day, hour and minute. */
	public String moment(Instant moment) {
		return texts().dateTime(moment, this.locale);
	}

	/** How many days are left, in words; late is said too. */
	public String left(Instant until) {
		long days = Duration.between(this.formats.clock.instant(), until).toDays();
		return text((days < 0) ? "left.late" : "left.days", days);
	}

	/** Whether this moment is over. */
	public boolean past(Instant moment) {
		return moment.isBefore(this.formats.clock.instant());
	}

	/** How large a file is. */
	public String size(long bytes) {
		return (bytes < KILO * KILO) ? Math.max(1, bytes / KILO) + " kB"
				: String.format(this.locale, "%.1f MB", bytes / (double) (KILO * KILO));
	}

	/** A stage's name: the message of its key, else what the diagram calls it. */
	public String stage(@Nullable String key, String name) {
		return texts().getOrElse("stage." + key, name, this.locale);
	}

	/** A stage's name for lists, where the diagram is not at hand. */
	public String stage(@Nullable String key) {
		return (key != null) ? stage(key, key) : text("stage.submitted");
	}

	/** The tag's class: its colour says who must act. */
	public String tag(@Nullable String waitsFor) {
		return switch ((waitsFor != null) ? waitsFor : "") {
			case "customer" -> "mend-tag-you";
			case "parts" -> "mend-tag-parts";
			case "carrier", "external" -> "mend-tag-carrier";
			default -> "mend-tag-us";
		};
	}

	/** Who must act, as a sentence for a customer or for staff. */
	public String waits(@Nullable String waitsFor, String viewer) {
		return waits(waitsFor, viewer, null);
	}

	/** The same, where the stage makes it clearer. */
	public String waits(@Nullable String waitsFor, String viewer, @Nullable String stage) {
		String who = (waitsFor == null || waitsFor.isBlank()) ? "us" : waitsFor;
		String seen = ("staff".equals(viewer) && "customer".equals(who)) ? ".staff" : "";
		String usual = texts().getOrElse("waits." + who + seen, who, this.locale);
		return texts().getOrElse("waits." + who + "." + stage + seen, usual, this.locale);
	}

	/** Where a device stands, or what it asks this person to do. */
	public String state(DeviceRow row, @Nullable Actor person) {
		if (row.isOver()) {
			return text(row.isDropped() ? "state.dropped" : "stage.done");
		}
		return switch (row.todo()) {
			case NOTHING -> stage(row.stage());
			case DECIDE -> text(row.decidableBy(person) ? "todo.DECIDE" : "todo.others-decide");
			default -> text("todo." + row.todo());
		};
	}

	/** Until when, or who must act; nothing where it is plain. */
	public String stateNote(DeviceRow row) {
		if (!row.isOver() && row.todo() == Todo.NOTHING && row.waitsFor() != null) {
			return waits(row.waitsFor(), "customer", row.stage());
		}
		boolean decides = row.todo() == Todo.DECIDE && "customer".equals(row.turn());
		return (decides && row.until() != null) ? text("todo.until", day(row.until())) : "";
	}

	/** What kind of document it is, or its own name. */
	public String documentName(Document document) {
		boolean own = "attachment".equals(document.kind());
		return own ? document.name() : texts().getOrElse("document." + document.kind(), document.name(), this.locale);
	}

	/** What is wrong with a refused form. */
	public List<Problem> problems(List<DetailedError> errors, Object form) {
		return Problem.of(errors, form, texts(), this.locale);
	}

	/** The sentence with this key. */
	public String text(String key, Object... args) {
		return texts().get(key, this.locale, args);
	}

	private Texts texts() {
		return this.formats.texts;
	}

}
