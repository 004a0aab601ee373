package org.mendlane.staff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mendlane.catalog.ItemKind;
import org.mendlane.catalog.PriceItem;
import org.mendlane.catalog.PriceList;
import org.mendlane.quote.Decision;
import org.mendlane.quote.Quote;
import org.mendlane.quote.Quotes;
import org.mendlane.repair.RepairId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows for which devices a spare part has come. */
@Component
class ScannedParts {

	/** In work, not noted yet, and in a quote or in the words of whoever waits for it. */
	private static final String IN_QUESTION = CaseRows.SELECT + """
			where r.state in ('RECEIVED', 'DIAGNOSED')
				and not exists (select 1 from repair_part u where u.repair_number = r.number and u.code = :code)
				and (exists (select 1 from quote q join quote_line l on l.quote_id = q.id
						where q.repair_number = r.number and q.state = 'DECIDED' and l.code = :code)
					or exists (select 1 from holdup h where h.repair_number = r.number and h.ended_at is null
						and position(:words in upper(h.reason)) > 0))
			order by case when exists (select 1 from holdup h where h.repair_number = r.number
					and h.ended_at is null and h.cause <> 'CUSTOMER') then 0 else 1 end,
				r.submitted_at, r.number
			fetch first 50 rows only""";

	private final PriceList prices;

	private final Quotes quotes;

	private final JdbcClient jdbc;

	ScannedParts(PriceList prices, Quotes quotes, JdbcClient jdbc) {
		this.prices = prices;
		this.quotes = quotes;
		this.jdbc = jdbc;
	}

	/**
	 * The part with this code, if the price list has one; who waits for it stands first.
	 */
	Optional<ScannedPart> find(String code, Locale locale) {
		return item(code, locale).map((item) -> new ScannedPart(item, needed(item.code())));
	}

	boolean isPart(String code, Locale locale) {
		return item(code, locale).isPresent();
	}

	/** Codes of parts may be printed in other letters than they are kept in. */
	private Optional<PriceItem> item(String code, Locale locale) {
		return this.prices.item(code, locale)
			.or(() -> this.prices.item(code.toUpperCase(Locale.ROOT), locale))
			.filter((item) -> item.kind() == ItemKind.PART);
	}

	private List<CaseRow> needed(String code) {
		return this.jdbc.sql(IN_QUESTION)
			.param("code", code)
			.param("words", code.toUpperCase(Locale.ROOT))
			.query(CaseRows::row)
			.list()
			.stream()
			.filter((row) -> awaited(row.stuck(), code) || agreed(new RepairId(row.number()), code))
			.toList();
	}

	private static boolean awaited(@Nullable String reason, String code) {
		return reason != null && reason.toUpperCase(Locale.ROOT).contains(code.toUpperCase(Locale.ROOT));
	}

	/** Whether the customer has agreed to it. */
	private boolean agreed(RepairId device, String code) {
		return this.quotes.current(device).filter((quote) -> has(quote, code)).isPresent();
	}

	private static boolean has(Quote quote, String code) {
		Decision decision = quote.decision();
		return decision != null
				&& quote.included(decision.choice()).stream().anyMatch((line) -> line.code().equals(code));
	}

}
