package org.mendlane.staff;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.text.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The whole history of a case as a file, for disputes. */
@Controller
class HistoryPages {

	private static final Set<Character> FORMULA = Set.of('=', '+', '-', '@', '\t', '\r');

	private final RepairOrders orders;

	private final Journal journal;

	private final Accounts accounts;

	private final Texts texts;

	private final JournalWords words;

	HistoryPages(RepairOrders orders, Journal journal, Accounts accounts, Texts texts, JournalWords words) {
		this.orders = orders;
		this.journal = journal;
		this.accounts = accounts;
		this.texts = texts;
		this.words = words;
	}

	@GetMapping("/staff/cases/{number:SR[0-9]+(?:D[0-9]+)?}/history.csv")
	ResponseEntity<byte[]> history(@PathVariable String number, Actor actor, Locale locale) {
		boolean device = OrderNumbers.isDevice(number);
		RepairOrderId order = device ? new RepairId(number).order() : new RepairOrderId(number);
		this.orders.get(order, actor);
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(number + ".csv").build().toString())
			.body(file(device ? List.of(order.number(), number) : List.of(number), locale)
				.getBytes(StandardCharsets.UTF_8));
	}

	private String file(List<String> cases, Locale locale) {
		StringWriter out = new StringWriter();
		Function<JournalEntry, String> said = this.words.in(locale);
		try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.EXCEL)) {
			csv.printRecord("time", "case", "log-in", "name", "code", "text", "detail", "in words");
			List<JournalEntry> entries = cases.stream()
				.flatMap((number) -> this.journal.of(number).stream())
				.sorted(Comparator.comparing(JournalEntry::at).thenComparing(JournalEntry::id))
				.toList();
			for (JournalEntry entry : entries) {
				csv.printRecord(entry.at(), entry.caseNumber(), harmless(entry.actor()), harmless(name(entry.actor())),
						entry.code(), this.texts.getOrElse("staff.fact." + entry.code(), entry.code(), locale),
						harmless(entry.detail()), harmless(said.apply(entry)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toString();
	}

	private String name(String login) {
		return this.accounts.find(login).map(Actor::name).orElse(login);
	}

	/** No spreadsheet takes it for a formula. */
	private static String harmless(String text) {
		return (!text.isEmpty() && FORMULA.contains(text.charAt(0))) ? "'" + text : text;
	}

}
