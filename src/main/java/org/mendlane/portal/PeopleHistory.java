package org.mendlane.portal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.Memberships;
import org.mendlane.account.Offers;
import org.mendlane.account.Rights;
import org.mendlane.customer.Customer;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Who of a company asked, joined, changed or sent away whom, newest first, read from the
 * journal.
 */
@Component
class PeopleHistory {

	private static final int SHOWN = 50;

	private static final Set<String> OFFERS = Set.of("PersonAsked", "OfferWithdrawn");

	private static final Set<String> CODES = Set.of("PersonAsked", "OfferWithdrawn", "PersonJoined", "RightsChanged",
			"PersonUnlinked");

	private final Journal journal;

	private final Accounts accounts;

	private final Memberships memberships;

	private final Offers offers;

	private final Texts texts;

	PeopleHistory(Journal journal, Accounts accounts, Memberships memberships, Offers offers, Texts texts) {
		this.journal = journal;
		this.accounts = accounts;
		this.memberships = memberships;
		this.offers = offers;
		this.texts = texts;
	}

	List<Change> of(Customer company, Locale locale) {
		return this.journal.of(company.caseNumber())
			.stream()
			.filter((entry) -> CODES.contains(entry.code()))
			.limit(SHOWN)
			.map((entry) -> change(entry, locale))
			.toList();
	}

	private Change change(JournalEntry entry, Locale locale) {
		String[] parts = entry.detail().split(" ", 2);
		long id = Long.parseLong(parts[0]);
		String whom = OFFERS.contains(entry.code())
				? this.offers.byId(id).map((offer) -> offer.name() + ", " + offer.email()).orElse("?")
				: this.memberships.nameOf(id);
		String by = this.accounts.find(entry.actor()).map(Actor::name).orElse(entry.actor());
		return new Change(entry.at(), by, this.texts.get("company.history." + entry.code(), locale, whom),
				(parts.length > 1) ? rights(parts[1], locale) : "");
	}

	/** What was given, and what there was before. */
	private String rights(String codes, Locale locale) {
		String[] both = codes.split(" < ", 2);
		String now = words(Rights.ofCode(both[0]), locale);
		return (both.length > 1) ? this.texts.get("company.before", locale, now, words(Rights.ofCode(both[1]), locale))
				: now;
	}

	private String words(Rights rights, Locale locale) {
		String type = this.texts.get("company.type." + rights.type(), locale);
		String sees = this.texts.get(rights.seesAll() ? "company.sees-all" : "company.sees-own", locale);
		String edits = rights.editsAll() ? ", " + this.texts.get("company.edits-all", locale) : "";
		String limit = (rights.limit() != null) ? ", " + this.texts.get("company.up-to", locale, rights.limit()) : "";
		return type + ": " + sees + edits + limit;
	}

	/** A line of the history. */
	record Change(Instant at, String by, String what, String rights) {
	}

}
